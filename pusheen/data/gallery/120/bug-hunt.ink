                                      llllllll                                    lllllll
                                      llllllllll                               lllllllllll
                                     lllllfllllllll                          llllllllflllll
                                    lllllffffflllllll                      lllllllfffffllll
                                    llllffff fffllllllllllllllllllllllllllllllllfff ffflllll
                                   lllllffffff fffllllllllllllllllllllllllllllffffffffffllll
                                   llllfffffffff fflllllllllllllllllllllllllfffffffffffflllll
                                  lllllfffffffffffffffssssfffsssssffffssssfff fffffffffflllll
                                lllllllfffffffffffffffssssfffsssssfffsssssffffffffffffffflllllll
                              lllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllll
                            llllllffff fffffffffffffffffffffffsssffffffffffffffffffffffff ffflllllll
                           lllllfffffffffffffffffffffffffffffffssffffffffffffffffffffffffff fffllllll
                         llllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                        llllfffffffffffffffffflllllffffffffffffffffffffllllllfffffffffffffffffffffffllll
                  llllllllllfffffffffffffffflllllllllfffffffffffffffffllllllllffffffffffffffffffffffllllllllll
                  llllllllllllllllfffffffffflllllllllffffffffffffffffflllllllllfffffffffffffflllllllllllllllll
                      lllllllllllllfffffffffflllllllffffffffffffffffffllllllllfffffffffffffffllllllllllll
                      llllffffffffffffffffffffllllffffffffffffffffffffffllllffffffffffffffffffffffffffllll
                   llllllllllllllllffffffffffffffffffffffflllllllfffff ffffffffffffffffffffffllllllllllllllll
             llllllllllllllllllllfffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffflllllllllllllll
         llllllllllllllllllllllffffffffffffffffffffffffffllllrllllffffffffffffffffffffffffff f fffffffflllll
       llllllllllllllllllllllllllfffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffflllllllll
     llllllllllwwww   wwwllllllllllfffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffffffffffffllllllllllll
   lllllllllw     wwwww     wllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
  lllllllww     wlllllllw     wwllllllfffffffffffflllffffffllllffllllffffffllfffffffffffffffffffffffffffffllllsssslllll
 lllllllwww     llllllllww   wwwwllllllffffffffffflllffffffllllffllllfffffllllffffffffffffffffffffffffffffllllssssslllll
llllllwwlllllllwwlllllllwwllllllwwlllllllllllffffllllfllllfllllfllllffffffllllfffffffffffffffffffffsssssssllllssssssllll
llllllw wllllllllllllllllllllllww wllllllllllllllllllllllllllllfllllffffffllllffffffffffffffffffssssssssssllllssssssllll
lllllw      wwwlllllllllllwww      llllllllllllllllllllllllllllflllllfffffllllfffffffffffffffffffsssssssssllllssssssllll
lllllw  wlllllllllllllllllllllllw  llllllnnnnnnnnllllfffffflllllflllllfflllllfffffffffffffffffffffff f fffllllssssssllll
lllllw wllllllllllllllllllllllllw  llllllnnnnnnnnllllffff ffllllffllllllllllffffffffffffffffffffffffffffffllllffffffllll
llllllw  wwwwwllllllllllllwwwwww  wlllllllllllllllllllffffflllllffffllllllfff fffffffffffffffffffssssssssllllff ffffllll
lllllllw  wllllllllllllllllllww   lllllllllllllllllllllllllllllffffffffffffffffffffffffffffffffffssssssssllllfffffflllll
 lllllllwllllllwllllllllllllllllwllllllfffffffffffffllllllllffffffffffffffffffffffffffffffffffffffffffffllllsssffflllll
  llllllllllww   wlllllw   wwlllllllllfffffff f ffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllsssssslllll
   lllllllllw               wllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffsssllllll
     lllllllllllww    wwwllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllffflllllll
       lllllllllllllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfllllllllll
         lllllllllllllllllllllllllllffffffffffffllllllllllllllllllllllllllllllllffffffffffffllllllllllllllllll
              lllllllllllll    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllll                          llllllllllllllllllll
