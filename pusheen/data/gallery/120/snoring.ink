                                                                                               llllllllllllllllllllllll
                                                                                               lllllllllllllllllllllllll
                                                                                              lllllllllllllllllllbbbllll
                                                                                               lllllllllllllllllbbllllll
                                                                                                 lllllllllllllblllllll
                                                                                                      llllllbbllllll
                                                                                                    llllllblllllll
                                                                                                  llllllbbllllll
                                                                                                llllllbblllllllllllllll
                                                                                               lllllbbllllllllllllllllll
                                                                                              llllllbbbbbbbbbbbbbbblllll
                                                                                               lllllllllllllllllllllllll
                                                                                                llllllllllllllllllllll
                                                                          llllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        llllllllllllllbblllll
                                                                         lllllllllllbbllllll
                                                                           lllllllbbllllll
                   llllll                                       lllll    lllllllbbllllllllll
                  llllllllll                                 llllllllll llllllbblllllllllllll
                  llllllllllll                             llllllllllll lllllbbbbbbbbbbbbllll
                 llllfffflllllll                        llllllllfffllllllllllllllllllllllllll
                lllllff ffflllllll                     llllllffff ffllll  llllllllllllllllll
                llllfffffffffflllllllllllllllllllllllllllllfff ffffflllllllllllllllllll
                llllffffffffffflllllllllllllllllllllllllllff fffffffflllllllllllllllllllllll
               lllllffffffffffffflllllsfffsssssfffsssssffffffffffffffffffffffffsssllllllllllllll
               lllllf fffffffff ffsssssfffsssssfffssssfffffffffffffffff fffffffsssssfffffllllllllll
               lllllf fffffffffffffssssfffsssssfffssssfffffffffffffffffffffffffsssssfffffffsslllllllll
               lllllffffffffffffffffssfffffsssfffffssfffffffffffffffffffffffffsssssfffffffssssssflllllll
             llllllffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffssssffffffffsssssfffflllllll
            llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffsssssfff fffllllll
           lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfffffffffflllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffff ffllllll
          lllllfffffffffffllfffffffllffffffffffffffflffffffffllffffffffffffffffffffffffffffffffffffffffffflllll
    lll   llllfffffffffffllllfffffllllfffffffffffflllllfffflllllfffffffffffffffffffffffffffffffffffffffffffllll
   llllllllllllllllfffffflllllllllllllfffffffffffffllllllllllllffllllllllllllllllfffffffffffffffffffffffffflllll
    llllllllllllllllffffffflllllllllffffffffffffffffflllllllllfflllllllllllllllfffffffffffffffffffffffffffffllll
         lllllfffffffffff fffflllffff fffffffffffff fffllllffffffffffffffffffff fffffffffffffffffffffffffffflllll
        llllllllllllfffffff fffffff ffffflllllllfffff fffffffffflllllllllffffffffffffffffffffffffffffffffffffllll
    llllllllllllllllfffffffffffffffffffflllllllllfffffffffffffffflllllllllllllllfffffffffffffffffffffffffffllllll
    llllllllllffffffffffffffffffffffffffllllrllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffllllllll
          llllfffffffffffffffffffffffffflllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
          llllffffffffffffffffffffffffffflllllllfffffffffffffffffffflllllllllllllllllllllllllllllllllllllllfllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllffflllll
           lllllffffffffffffffffffffffffffffffffffffffffffffffflllllllllsssssffffsssfffffllfffffffffffffffflllll
            lllllffffffffffffffffffffffffffffffffffffffffffffffllllssssssssssffffsssff ff f f f fffffffffflllll
             llllllffffffffffffffffffffffffffffffffffffffffffffllllssssssssssffffsssffffffffffffffffffffllllll
              llllllllffffffffffffffffffffffffffffffffffffffffflllllsssssssssffffsssffffffffffffffffllllllll
                llllllllllllllllfffffffffffffffffffffffffffffffflllllsssssssfffffsssffffffllllllllllllllll
                   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
