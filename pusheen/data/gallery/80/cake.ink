                      llllll
                     lllllllll
                    llllyyylll
                    lllyy yllll
                    llllllllll
                      lllllll
                      lllllll
                      lllwlll
                      lllwlll
          lllllllllllllllllllllllllllllll                         lll
         lllllllllllllllllllllllllllllllll                     lllllll
         lllpp  ppplppp     ppplppp  pllllll                 llllllflll
         lllpp pllllllpp   pllllllppppllllllll             lllllffffllll
         llllllllllclllppppllllclllllllllfflllllllllllllllllllfff ffflll
          lllllllcccclllllllllcccllllllllffflllllllllllllllllff ffffflll
          lllc       ccllllcc       cclllf ffsssfffsssffssssffffffffflll
     lll  lllp                       plllfffffssfffsssfffssfffffffffflll
  lllllllllllccccccccccccccccccccccccclllffffffffffssffffffffffffffffllll
lllllssslllllllllllllllllllllllllllllllllfffffffffffffffffffffffffffffllll
lllssssssslllllllllllllllllllllllllllllfffffffffffffffffffffffffffffffflll
lllsssssssllllffffsssff fffffff f f f fffffffffffffffffffffffffffffffffflll
lllssssssllllff fffsssfffffffffffffffffffllllfffffffffffffflllllffffffffllll
lllsssssslllfffffffffffffffllllffffffffflllllllffffffffffflllllllfffffffflllllll
lllfffffflllffffffffffffffflllllllllllffllllllfffffffffffffllllllfffllllllllllll
lllffffflllffffffffffffffffffffffffffffffflllffffffffffffffflllffffffffffllll
 llllssslllfffffffffffffffffllllllllllff ff fffllllfffllllfff ffffffllllllllllll
  lllllslllffffffffffffffffllllllffffffffffffffflllllllllfffffffffffffffflllllll
    lllllllffffffffffffffffffffff ffffffffffffffffflllffffffffffffff ff flll
      lllllffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffflll
        lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
        lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           lllllffffffffffffffffffffffffffffffffffffffffffffffffffllllll
             lllfffffffffllffffffffllllllllllllfffffffflllffffffffllll
              lllllfflllllllllffllllllllllllllllllfflllllllllffllllll
               lllllllllllllllllllll          llllllllllllllllllllll
