                             lllll
                           lllllllll
                          lllllylllll
                         llllyy yyllll
                         lllly   yllll
                         lllllllllllll
                           lllllllll
                           lllllllll
                           llllwllll
                           llllwllll
                           llllwllll
             llllllllllllllllllwllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllll                              llllll
            llllllllllllllllllllllllllllllllllllllll                           lllllllll
           llllp     pppppp         pppppp     pllllll                       llllllfflll
           llllp   ppllllllpp     ppllllllpp  ppllllllll                   llllllffffllll
           lllllppppllllllllpp   ppllllllllppppllllffllllllllllllllllll  llllllfff fffllll
            lllllllllllccllllpppplllllcclllllllllllffflllllllllllllllllllllllfffffffffllll
            lllllllllcc  clllllllllllc   clllllllllf fffssssffffsllllllllllfffffffffffflll
            llllc          cllllllcc          cllllf f ffssssfffsssffffsssff fffffffffflll
            llllc                             cllllf ffffsssffffsssffffsssffffffffffffflll
    lllllllllllpp                             pplllf fffffssffffsssffffssffffffffffffflllll
  llllllllllllllcccccccccccccccccccccccccccccccllllf ffffffffffffssfffffffffffffffffffflllll
 lllllsssssllllllllllllllllllllllllllllllllllllllllf fffffffffffffffffffffffffffffffffffllll
llllssssssssllllllllllllllllllllllllllllllllllllllfffffffffffffffffffffffffffffffffffffffllll
llllssssssssllllllffffsssssfffffffffff ff f f ffffffffffffffffffffffffffffffffffffffffffffllll
lllssssssssslllllff fffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
lllsssssssssllllffffffffsssffffffffffffffffffffffffllllllfffffffffffffffffllllllfffffffffffllll
lllssssssssllllffffffffffffffffffflllllfffffffffffllllllllfffffffffffffffllllllllfffffffffflllllllll
lllff fffffllllfffffffffffffffffflllllllllllllllffllllllllfffffffffffffffllllllllfffffllllllllllllll
llllffffffflllffffffffffffffffffffffffffffflllllfffllllllfffffffffffffffffllllllffffffllllfflll
 llllfffssllllfffffffffffffffffffffffffffffflllfff fffffffflllffffffffllffffffffffffffllllffllll
 lllllssssllllffffffffffffffffffffllllllllllllllffffffffffflllllffflllllfffff ffffffffllllllllllllll
   lllllssllllf fffffffffffffffffflllllffffffffffffffffffffflllllllllllfffffffffffffffffffffllllllll
    llllllllllf fffffffffffffffffffffff f ff fffffffffffffffffflllllfffffffffffffffffff fffflll
      llllllllf fffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffflll
         lllllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
           llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
              llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
                llllfffffffffffllfffffffffffllllllllllllllffffffffffffllffffffffffflllll
                 llllfffffffffllllfffffffffllllllllllllllllffffffffffllllfffffffffllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllllllllllll             llllllllllllllllllllllllll
