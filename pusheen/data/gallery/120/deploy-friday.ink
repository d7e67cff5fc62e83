                                                                                                   lllll
                                                                                                  lllllll
                     llllll                                     llllll                          lllllllllll
                    llllllllll                               llllllllll                        lllllwwwlllll
                   lllllllllllll                           lllllllllllll                      lllllw   wlllll
                   llllfffflllllll                       lllllllffffllll                     lllllw     wlllll
                  lllllff ffflllllll                   lllllllfff fflllll                   lllllw       wlllll
                  llllfffff ffflllllllllllllllllllllllllllllfffffffffllll                  lllllw         wlllll
                 lllllffffffffffflllllllllllllllllllllllllffffffffffflllll                lllllw           wlllll
                 llllffffffffff ffffssssfffsssssfffssssffff ffffffffffllll               lllllw             wlllll
              lllllllfffffffffffffffssssfffsssssfffssssffffffffffffffflllllll            llllw               wllll
            llllllllffffffffffffffffssssfffsssssfffssssffffffffffffffffllllllll         lllllw               wllll
          lllllllfffffffffffffffffffffsfffffsssfffffsffffffffffffffffffffflllllll       llllw    wlllllllw    lllll
         llllllfffffffffffffffffffffffffffffsssfffffffffffffffffffffffff fffllllll      llllw  wlllllllllllw  wllll
        lllllfff fffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll     llllwwwlllllbbblllllwwwllll
       lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll    llllwwllllbbbbbbbllllw llll
      lllllfffffffffffffffffffllllllfffffffffffffffffffllllllffffffffffffffffffflllll   llllwwllllbbbbbbbllllw llll
      llllffffffffffffffffffllllllwlllffffffffffffffflllwllllllffffffffffffffffffllll   llllwwwlllllllllllllwwwllll
llllllllllfffffffffffffffffllllllwwwlllffffffffffffflllwwwllllllffffffffffffffffflllllllllllw  wlllllllllllw  wllll
llllllllllllllllfffffffffffllllllllllllf fffffffffffllllllllllllffffffffffllllllllllllllllllw    wwlllllww    wllll
  lllllllllllllllfffffffffffllllllllllfffffffffffffffllllllllllffffffffffflllllllllllllllllll                 lllll
    lllllffffffffffffffffffffllllllllffffffffffffff ffllllllllfffffffffffffffffffflllll lllllw                lllll
  lllllllllllllllfffffffffffffffffffffffflllllllllfffffffffffffffffffffffflllllllllllllllllll                 llll
 lllllllllllllllffffffffffffffffffffffflllllllllllllfffffffffffffffffffffffllllllllllllllllllw                llll
  lllllffffffffffffffffffffffffffffffflllllffffflllllffffffffffffffffffffffffffffffflllllllllw               wllll
 lllllfffffffffffffffffffffffffffffffffllfff f fffllffffffffffffffffffffffffffffffffflllllllll               llllll
 llllfffffffffffffffffffffffffffffffffffff fffff fffffffffffffffffffffffffffffffffffffllllllllw              lllllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllw             wllllllll
llllffffffffffffffffffffffffffffllffffffflllffflllffffffflfffffffffffffffffffffffffffflllllllllw            lllllllll
llllfffffffffffffffffffffffffffllllffffffllllfllllffffffllllffffffffffffffffffffffffflllllrllll             llllrlllll
llllssssssfffffffffffffffffffffllllffffffllllfllllffffffllllf fffffffffffffffffffssslllllrrllll            wllllrrlllll
llllssssssssssfffffffffffffffffllllffffffllllfllllffffffllllf fffffffffffffffsssssssllllllllllllwwwwwwwwwwwlllllllllllll
llllsssssssssfffffffffffffffffffllllfffffllllfllllfffffllllfffffffffffffffffffssssslllllllllllllllllllllllllllllllllllll
llllfffffffffffffffffffffffffffflllllffflllllflllllffflllllffffffffffffffffffffffffllllllll lllllllllllllllllll llllllll
llllffffffffffffffffffffffffffffflllllllllllffflllllllllllffffffffffffffffffffffffffffllllllllllllllllllllllllll
lllllssssssssfffffffffffffffffffffflllllllffffffflllllllffffffffffffffffffffffssssssssllll llllooooooooooooollll
 llllssssssssffffffffffffffffffff fffffffffffff ffffffffffffffffffffffffffffffssssssssllll llllooooooooooooollll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll llllooooooooooooollll
  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll  lllllooooooooooolllll
   lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll    llllllooooooollllll
     llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll       lllllllooolllllll
       lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll           lllllllllllll
           lllllllfffffffffffflllllllllllllllllllllllllllllllfffffffffffflllllll                 lllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll                     lllll
               lllllllllllllllll                           lllllllllllllllll
