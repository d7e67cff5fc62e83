                                lllllll                             lllllll
                               llllllllll                        llllllllll
                              llllfffllllll                    llllllfffllll
                              llllfffffllllll                llllllfffffflll
                             llllffff fffllllllllllllllllllllllllfff ffffllll
                             llllffffff ffflllllllllllllllllllllff ffffffllll
                            lllllf ffffff fffsssfffssssfffssssfffffffffffflllll
                         lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                       llllllfffffffffffffffffssffffsssffffsfffffffffffffffffllllll
                      lllllfffffffffffffffffffffffffssfffffffffffffffffffff ffflllll
                     lllllff ffffffffffffffffffffffffffffffffffffffffffffffff fffllll
                    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll
                    llllfffffffffffffffflfffffffffffffffffffflfffffffffffffffffffffllll
               llllllllfffffffffffffflllllllfffffffffffffflllllllffffffffffffffffffllllllll
               llllllllllllllfffffffflllllllfffffffffffffflllllllfffffffffffffllllllllllllll
                 llllllllllllfffffffflllllllfffffffffffffflllllllffffffffffffflllllllllll
                  llllffflllffffffffffflllffffffffllfffffffffllfffffffffffffffllllfffllll
               llllllllllllllffffffff f f ffffffllllllffff ff fffffffffffffffflllllllllllll
         lllllllllllllllfffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffflllll
      llllllllllllllllllllllfffffffffffffffffffllllllllffffffffffffffffffffffff fffffffllll l
    lllllllllwwwwwwwwlllllllllffffffffffffffffffllllllfffffffffffffffffffffffffffffffffllllllllll
  lllllllww   wllllw   wwllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
 llllllww    wllllllw    wwlllllffffffffflllffffflllfflllffffflllfffffffffffffffffffffffllllssslllll
llllllwllllwwwllllllwwwllllwlllllffffffffllllffffllllflllffffflllfffffffffffffffffffffffllllssssllll
lllllwwllllllllllllllllllllwwllllllllllllllllllllllllllllffffflllfffffffffffffffssssssssslllssssslll
lllll    wwwllllllllllwww    llllllllllllllllllllllllflllffffllllffffffffffffffffsssssssllllssssslll
llllwwwllllllllllllllllllllwwwllllnnnnnnnlllfffffllllfllllllllllffffffffffffffffffffffffllllssssslll
lllllwwllllllllllllllllllllwwlllllllllllllllfffffllllffllllllllffffffffffffffffffffssssslllfffffflll
lllllww wwwllllllllllllwww  wllllllllllllllllllllllllfffffffffffffffffffffffffffsssssssllllfffffllll
 lllllwllllllllllllllllllllwlllllffffffflllllllllllfffffffffffffffffffffffffffffffffffflllssffflllll
 lllllllllww wwllllww wwllllllllff ff f ffffffffffff fffffffffffffffffffffffffff fffflllllsssslllll
   lllllllw            wlllllllffffffffffff ffffffffffffffffffffffffffffffffffffffflllllffsslllll
    lllllllllllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllllfflllllll
      lllllllllllllllllllllllfffffffffffflllllllllllllllllllllllllfffffffffffllllllllllllllll
          llllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           lllllllllllllll    lllllllllllllll   llllllllllllllllllll
