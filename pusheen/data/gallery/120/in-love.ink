                                                                           llllllllll  lllllllllll
                                                                         lllllllllllllllllllllllllll
                                                                        lllllrrrrrrlllllllrrrrrllllll
                                                                        llllrrrrrrrrlllllrrrrrrrrllll
                                                                       lllllrrrrrrrrrrrrrrrrrrrrrllll
                                                                        llllrrrrrrrrrrrrrrrrrrrrrllll
                                                                        lllllrrrrrrrrrrrrrrrrrrrlllll
                                                                         llllllrrrrrrrrrrrrrrrllllll
                                                                          lllllllrrrrrrrrrrrlllllll
               llllll                                    llllll             lllllllrrrrrrrlllllll
              llllllllll                              llllllllll              lllllllrrrlllllll        llllll  llllll
             lllllllllllll                          lllllllflllll               lllllllllllll        llllllllllllllllll
            lllllfffflllllll                      lllllllffffllll                 lllllllll         llllllllllllllllllll
            llllfff ffflllllll                  llllllffff fflllll                  llll            llllppppllllpp pllll
           lllllfffff ffflllllllllllllllllllllllllllfff ffffffllllllllll                            llllpp  pppp  ppllll
           llllffffffff fffllllllllllllllllllllllllff fffffffflllllllllllllllll                     llllllpp    ppllllll
           llllffffffffff ffllllsffffssssfffsssssffffffffffffffllllllllllllllllllll                  lllllllpppppllllll
           llllffffffffffffffssssffffssssfffsssssffffffffffff fffffffffffsssllllllllll                 llllllllllllll
           llllffffffffffffffssssffffssssffffsssfffffffffffffffffffffffffsssssfflllllllll                llllllllll
           llllffffffffffffffffsfffffssssffffssfffffffffffffffffffffffffssssssfffffllllllll                llllll
          lllllfffffffffffffffffffffffssffffffffffffffffffffffffffffffffsssssffff fffslllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssllllll
        lllllffffffflllllfflllllfffffffffffffllllllfflllllffffffffffffffsssfffffffffsssssfllllll
        llllfffffllllllllllllllllllfffffffflllllllllllllllllffffffffffffssfffffffffsssssfffllllll
       lllllffffflllllrllllllrlllllffffffflllllllllllllrlllllfffffffffffffffffffffsssssfffffflllll
      lllllfffffllllrrrrrlllrrrrllllf ffffllllrrrrlllrrrrllllfffffffffffffffffffffssssfffff fflllll
llllllllllfffffffllllrrrrrrrrrrllllffffffflllllrrrrrrrrrlllllfffffffffflllfffffffffsffffffffffflllll
llllllllllllllllfflllllrrrrrrllllllffffffffllllllrrrrrlllllllllllllllllllllfffffffffffffffffffffllllllllllll
 lllllllllllllllfffllllllrrllllllffffffffffffllllllrlllllllllllllllllllfffffffffffffffffffffffffflllllllllllll
     llllfffffffffffflllllllllllfffffffffffffflllllllllllffffffffffffff fffffffffffffffffffffffffllllllllllllll
 llllllllllllllllff fffllllllllllffffllllfffllllflllllfffffllllllllllllfffffffffffffffffffffffffflllllssssslllll
llllllllllllllllfffff ffffffffllllfflllllfffllllffffffffffflllllllllllllllffffffffffffffffffffffffllllsssssslllll
 llllllllfffffffffffffff ffffflllllllllllllllllff f ffffff ffffffffffffllfffffffffffffffffffffffffllllsssssslllll
     llllfffffffffffffffffffffffllllllflllllllffffffffffffffffff f ff f ff fffffffffffffffffffffffllllsssssssllll
     llllfffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfff fffllll
     lllllf ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffflllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssllllll
      lllllfffffffffffffllllllllffffffffffffffllllllllfffffffffffffffffffffffffffffffffffffffffflllllssllllll
       lllllffffffffflllllllllllllffffffffffllllllllllllffffffffffffffffffffffffffffffffffffffflllllllllllll
        llllllfffffffllllllffllllllffffffffllllllffllllllffffffffffffffffffffffffffffffffffffllllllllllll
         lllllllllffllllfff fffllllfffffffllllfff ffflllllfffffffffffffffffffffffffffffffllllllllllllll
           llllllllllllllfffffffllllffffffllllffffffffllllfffffffffffffffffffffffflllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
