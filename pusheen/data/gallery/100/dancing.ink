                                                                                    llllllllll
                                                                                   llllllllllllll
                                                                                  lllluulluuullllll
                                                                                  llluullllllluullll
                                                                                 lllluulllllllllllll
                                                                   lll            llluulll  llllllll
                                                                 lllllll          llllullll    ll
                                                               lllllllll         lllllullll
                                                             llllllfflllll    lllllllluullll
                        lllllll                             lllllfffffllll   llllllluuuuulll
                        lllllllllll                       lllllffffffffllll lllluuuuuuuuullll
                       llllffllllllll              lllllllllllff ffffffflllllllluuuuuuuuullll
                       llllffffffllllllllllllllllllllllllllllfffffffffffllllllllllllulllllll
                       llllf ffffffllllllllllllllllllffssssffffffffffffffllllllllllllllllll
                       lllfffffff ffffllssssfffsssssfffssssfffffffffffffffffllllllllllll
                       lllffffffffff fffssssffffssssfffssssffffffffffffff fffffllllll
                       lllfffffffffffffffssssfffssssffffssfffffffffffffffffff fffllllll
                     lllllffffffffffffffffssfffffsssfffffffffffffffffffffffffff ffflllll
                   lllllffffffffffffffffffffffffffsffffffffffffffffffffffffffffffffflllll
                  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll  lll
                 llllfffffffffffffffffffffffffffffffffffffffffflllfffffffffffffffffffflllllllll
                llllff ffffffffffffffffffffffffffffffffffffflllllllllffffffffffflllllllllllll
               llllfffffffffffffffffffllllffffffffffffffffflllllllllllfffffffffflllllfffllll
               llllffffffffffffffffflllllllllfffffffffffffllllffffflllfffffffffffffffffffllllll
      llllll   lllffffffffffffffffflllllfllllllffffffffffffllffff ffffffffffffffflllllllllllllll
   lllllllllllllllffffffffffffffffllllffffflllfffffffffffflfff ffffffffffffffffffffffffffffllll
 lllllllfllllllllllllllllffffffffffllfffffffffflllllllllllllfffffffffffffffffffffff f f ffffllll
 llllfffffllllllllllllllffffffffffffff fffffffllllllllllllllfffffffffffffffffffffffffffffffffllll
llllff fffffflllllfffffllffffffffffffffffffffffllllpppppllllffffffffffffffffffffffffffffffffffllll
llllffffffffflllllllllllllfffffffffffffffffffffflllllppllllfffffffffffffffffffffffffffffffffffllll
llllffffffffllllllllllffffffffffffffffffffffffffffllllllllfffffffffffffffffffffffffffffffffffffllll
llllfffffffflllllfffffffffffffffffffffffffffffff fffllllffffffffffffffffffffffffffffffffffsssssllll
 lllfffffffffflllfffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffssssssssslll
 llllfffffff fflffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssfllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllll
    llllllffffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslll
      llllllffffssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllllffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             lllllfssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
               llllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
               lllllssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffllllllffffffffllllllll
                 llllllfffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllll
                   lllllllllllfffffffffffffffllllllllllllllllllllllllll llllllllllll
                      lllllllllffffffffffffllllllllllllllllll
                            lllllllllllllllllll
                              lllllllllllllll
