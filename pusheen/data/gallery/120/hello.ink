                                           lll                                         ll          lllllllllllllllllll
                                         llllllll                                   llllllll      llllllllllllllllllllll
                                        lllllllllll                              lllllllllll     lllllrrrrllllllrrrlllll
                                       lllllfflllllll                          llllllllffllll    lllllrrrrrlllrrrrrrllll
                                       llllffffffllllll                      lllllllffffflllll   lllllrrrrrrrrrrrrrrllll
                                      lllllfff fffflllllllllllllllllllllllllllllllfff ffffllll    lllllrrrrrrrrrrrllllll
                                      llllfffffff ffflllllllllllllllllllllllllllfff fffffflllll    lllllllrrrrrrlllllll
                                      llllfffffffffffflllllllllllllllllllllllllff fffffffffllll      llllllrrrlllllll
                                    llllllffffffffffffffsssssfffsssssfffssssffffffffffffffflllll       llllllllllll
                                  llllllllfffffffffffffffssssfffsssssfffssssfffffffffffffffllllllll      llllllll
                                lllllllffffffffffffffffffsssffffssssffffsssffffffffffffffffffflllllll      lll
                              lllllllffffffffffffffffffffffffffffsssfffffffffffffffffffffff ffffllllll
                             llllllfff fffffffffffffffffffffffffffsfffffffffffffffffffffffffff fffllllll
                            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllllll
                           lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                lll        llllfffffffffffffffffffffflffffffffffffffffffffffffffffffffffffffffffffffflllll
            llllllllllll  lllllfffffffffffffffffffllllllllfffffffffffffffffllllllllffffffffffffffffffflllll
          llllllllllllllllllllfffffffffffffffffflllllllllllffffffffffffffllllllllllllfffffffffffffffffflllllllll
         lllllfffffffllllllllllllllllfffffffffflllllffflllllffffffffffffflllllffflllllffffffffffllllllllllllllll
         llllfff f ffflllllllllllllllffffffffffllllff ffflllffffffffffffflllfff fflllfffffffffffllllllllllll
        lllllffffffffflllllllfffffflffffffffffffffffffffffflllllfffffllllffff fffffffffffffffffffffffffflllll
        lllllffffffffflllllllllllllllfffffffffffffffffffffflllllllllllllllfffffffffffffffffffffllllllllllllllll
        llllffffffffffllllllllllllffffffffffffffffffffffffflllllllllllllllffffffffffffffffffffffffflllllllllllll
        llllfffffffffflllllffffffff ffffffffffffffffffffffffllllpppplllllffffffffffffffffffffffff fffffffflllll
        lllllfffffffffflllffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffffllll
         llllfffffffffflllfffffffffffffffffffffffffffffffff ffllllllllffffffffffffffffffffffffffffffffffffflllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffflllfff ffffffffffffffffffffffffffffffffffffllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            lllllfffffffsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllll
             llllllfffffsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllll
               lllllllffsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
                 lllllllfffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff f fflllll
                   llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                     llllsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
                     lllllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslllll
                      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                      llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                        llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                         lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
                           llllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
                                llllllffffffffffffllllllllllllllllllllllllllllllllfffffffffffflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
