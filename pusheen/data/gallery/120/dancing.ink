                                                                                                     llllllllllll
                                                                                                   lllllllllllllllll
                                                                                                  lllllluuuuuullllllll
                                                                                                  llllluullllluuulllllll
                                                                                                  lllluullllllllluuullll
                                                                                                  lllluullllllllllllllll
                                                                                 ll               lllluulllll lllllllll
                                                                              llllllll            lllllulllll    llll
                                                                            lllllllllll           llllluullll
                                                                          lllllllfflllll       lllllllluulllll
                               lll                                       llllllfffffllll     llllllllllluulllll
                             lllllllll                                 llllllfff ffffllll   lllllluuuuuuuulllll
                            llllllllllllll                            llllllff fffffffllll  lllluuuuuuuuuuulllll
                            llllffflllllllll                  llllllllllllfffffffffffflllll lllluuuuuuuuuuulllll
                            llllfffffffllllllll  llllllllllllllllllllllllff fffffffffffllllllllllluuuuuuullllll
                           lllllffff ffffflllllllllllllllllllllllllsssffffffffffffffffflllllllllllllllllllllll
                           lllllf fffffffffflllllllllllllsssssffffsssssfffffffffffffffffllllllllllllllllllll
                           llllff ffffffff fffffsssssffffsssssffffsssssfffffffffffffffffffffflllllll
                           llllfffffffffffffffffsssssffffsssssffffssssffffffffffffffffffff fffflllllll
                           lllllfffffffffffffffffssssfffffssssffffffsffffffffffffffffffffffff ffffllllll
                         lllllllffffffffffffffffffsssffffffsssffffffffffffffffffffffffffffffffff ffflllll
                        llllllfffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffffffflllll
                      llllllfff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                     lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
                    lllllff ffffffffffffffffffffffffffffffffffffffffffffffllllllffffffffffffffffffffffllllllllllll
                   lllllfffffffffffffffffffffffffffffffffffffffffffffffflllllllllllffffffffffffflllllllllllllll
                   llllfffffffffffffffffffffffllllfffffffffffffffffffffllllllfllllllffffffffffffllllllffflllll
                  lllllffffffffffffffffffffflllllllllffffffffffffffffflllllffffflllllffffffffffffffffffffflllll
                  llllfffffffffffffffffffffllllllllllllfffffffffffffffllllffff ffffffffffffffffffllllllllllllllllll
     lllllllllll  llllfffffffffffffffffffflllllfffflllllffffffffffffffffffffffff fff ffffffffffffllllllllllllllllll
   lllllllllllllllllllffffffffffffffffffflllllfff fffllfffffffffffflllllffffffffffffffffffffffffffffffffffffflllll
  llllllffffllllllllllllllllllfffffffffffffffffffff f fflllllllllllllllllffffffffffffffffffffffffffffffffff fflllll
 lllllffffffllllllllllllllfffffffffffffffff ffffffffffflllllllllllllllllffffffffffffffffffffffffffffffffffffffflllll
 llllffffffffffflllllfffffffflfffffffffffffffffffffffffflllllpppppplllllfffffffffffffffffffffffffffffffffffffffflllll
 llllffffffffffflllllffllllllllffffffffffffffffffffffffffflllllppppllllfffffffffffffffffffffffffffffffffffffffffflllll
 llllffffffffffflllllllllllllfffffffffffffffffffffffffffffflllllllllllffffffffffffffffffffffffffffffffffffffffffffllll
 llllfffffffffllllllllfffffffffffffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffffffffffffffffslllll
 llllfffffffffffllllfffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffssssssssllll
 llllfffffffffffflllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssssllll
 lllllfffffffff ffllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssfllll
  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
   llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
   llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
      llllllfffffffssssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllll
       lllllllfffffssssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         llllllllfffsssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
              lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
                 lllllssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
                  lllllsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll
                   lllllsssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                    lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffffffffffflllllllll
                     llllllfffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllll
                      llllllllllfffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllfffffffffffffffffllllllllllllllllllllllll
                            lllllllllllffffffffffllllllllllllllllll
                                  llllllllllllllllllllll
                                    lllllllllllllllll
