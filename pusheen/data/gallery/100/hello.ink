                                   llll                                 lll        llllllllllllllll
                                  lllllll                            llllllll    lllllllllllllllllll
                                 lllllllllll                       llllllllll    llllrrrrlllrrrrrlll
                                 lllffffllllll                   llllllfffllll   llllrrrrrrrrrrrrlll
                                llllfffffflllllllllllllllllllllllllllfff ffllll  lllllrrrrrrrrrlllll
                                lllfffff ffflllllllllllllllllllllllffffffffllll   llllllrrrrrllllll
                               llllfffffff ffffsssllllllllllsssslffffffffffflll     llllllrllllll
                             llllllffffffffffffssssfffsssfffssssff ffffffffflllll     lllllllll
                           lllllllffffffffffffffssffffsssfffsssfffffffffffffflllllll    lllll
                         llllllfffffffffffffffffffffffsssffffsfffffffffffff fffllllll
                        lllllfff ffffffffffffffffffffffsfffffffffffffffffffff fffflllll
                       lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          lllllllll   llllfffffffffffffffflllllfffffffffffffffflllllfffffffffffffffffllll
        lllllllllllllllllffffffffffffffflllllllllfffffffffffflllllllllfffffffffffffffllllllll
       lllllfffffllllllllllllllfffffffflllllffllllfffffffffflllllffllllfffffffffllllllllllllll
       llllffffffffllllllllllllfffffffflllffffflllfffffffffffllffffflllffffffffflllllfllll
       lllff fffffflllllfflllllffffffffffff f ffflllllllllllllff ffffffffffffffflllllffllll
       lllfffffffflllllllllllllfffffffffffffffffflllllllllllllfffffffffffffffffflllllllllllll
       lllfffffffflllllffffffffffffffffffffffffffflllppppllllffffffffffffffffffffffffffflllll
       llllfffffffflllff fffffffffffffffffffffffffflllllllllfffffffffffffffffffffff fffffllll
       llllffffffffflffffffffffffffffffffffffffffffflllllllffffffffffffffffffffffffffffffllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         lllllffffffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssslll
          llllllffffsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslll
            llllllffsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllll
              llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                 llllsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslll
                 llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllll
                  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                   llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                    llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
                     lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
                        lllllllfffffffffffflllllllllllllllllllllllllfffffffffffflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
