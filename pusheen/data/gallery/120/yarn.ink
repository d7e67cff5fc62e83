                                     lllllll                                     llllllll
                                    lllllllllll                                llllllllll
                                   lllllfllllllll                           llllllllflllll
                                   llllffffflllllll                       lllllllffffflllll
                                  lllllfff fffllllllllllll         llllllllllllffffffffllll
                                  llllffffff ffflllllllllllllllllllllllllllllfff fffffflllll
                                 lllllffffffffffffllllllllllllllllllllllllllff fffffffffllll
                                 lllllf ffffffff fffsssssfffsssssffffssssfffffffffffffffllll
                              llllllllfffffffffffffffssssfffsssssfffsssssffffffffffffffflllllll
                            llllllllfffffffffffffffffssssfffsssssffffsssfffffffffffffffffflllllll
                          lllllllffff fffffffffffffffffsfffffsssffffffsffffffffffffffffffffflllllll
                         llllllffffffffffffffffffffffffffffffsssffffffffffffffffffffffffff fffllllll
                        lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                       lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                      lllllffffffffffffffffffllllllffffffffffffffffffffllllllffffffffffffffffffffflllll
                      llllfffffffffffffffffllllllllllffffffffffffffffllllllllllfffffffffffffffffffflllll
                lll  lllllffffffffffffffffllllllwwwlllfffffffffffffflllwwwllllllffffffffffffffffffffllll  lll
                llllllllllllllllffffffffffllllllllllllffffffffffffffllllllllllllffffffffffffflllllllllllllllll
                lllllllllllllllllfffffffffllllllllllllffffffffffffffllllllllllllfffffffffffflllllllllllllllll
                    llllffffffffffffffffffflllllllllffffffffffffffffffllllllllfffffffffffffffffffffffllll
                   llllllllllllllffffffffffffffllffflllfffffllffffflllfffllfffffffffffffffffflllllllllllll
                lllllllllllllllllfffffffffff ff f ffllllfffllllfffllllfff f f fffffffffffffffllllllllllllllll
                 lllllllffffffffffffffffffffffffffffllllllllllllllllllfffffffffffffffffffffffffffffffllllllll
                 lllllfffffff fffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffff fff ffflllll
           llllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
       lllllllllllllllllllllllfffffffffffffffffffffffffffffff fffff fffffffffffffffffffffffffffffffffffffllllllllllll
     llllllllllllllllrrrlllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsllllllll
   lllllllrrrllllllllllllrrrllllllffffffffffffffllllfffffflllfffllllfffffflllfffffffffffffffffffffffffffffllllsssssllll
  llllllllllrrrrrrrlllllllllrrrlllllffffffffffffllllffffffllllfllllffffffllllfffffffffffffffffffffffffffffllllssssssllll
 lllllllllllllllllrrrrrlllllllrrlllllfffffffffffllllffffffllllfllllffffffllllffffffffffffffffffffsssssssssllllssssssllll
lllllrrlllllllllllllllrrrrlllllrrlllllffffffffffllllffffffllllfllllffffffllllffffffffffffffffffsssssssssssllllssssssllll
llllrrrrrrrrrrrrllllllllrrrlllllrrllllfffffffffffllllfffffllllfllllffffffllllffffffffffffffffffffffssssfffllllssssssllll
llllrrrrrrrrrrrrrrrrlllllrrrrllllrllllfffffffffffllllllllllllfffllllllllllllffffffffffffffffffffffffffffffllllssssssllll
lllllrrrrrrrrrrrrrrrrrlllllrrrlllllllllfffffffffffllllllllllfffffllllllllllffffffffffffffffffffffffffssssllllff f ffllll
lllllllllllrrrrrrrrrrrrlllllrrrlllllllfffffffffffffffllllffff ffffffllllffffffffffffffffffffffffsssssssssllllfffffffllll
llllllllllllllrrrrrrrrrrlllllrrrllllllfffffffffffffffff fffffffff ffff ffffffffffffffffffffffffffsssssssllllsfffffflllll
lllllrrrrlllllllrrrrrrrrrlllllrrrlllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssffflllll
 lllllrrrrrrlllllrrrrrrrrrlllllrlllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssllllll
  llllllrrrrrlllllrrrrrrrrrlllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffsslllllll
   lllllllrrrrlllllrrrrrrrrrlllllllffffffffffffffffffffrrrrrrrrrffffffffffffffffffffffffffffffllllllllllfffllllllll
     lllllllllrlllllrrrrrllllllllffffffffffrrrrrrrrrrrrrrrrrrrrrrrrrrrrffffffffffffffffffrrrrrlllllllllllllllllll
       lllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllll
          lllllllllllllllllrrrrrrrrrrrrllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrlllllllllllllllllll
                               llllllllllllllllll                         rrrrlllllllllllllllll
