                                                                               lllllllllllllllllllll
                                                                               lllllllllllllllllllll
                                                                               lllllllllllllllblllll
                                                                                lllllllllllllllllll
                                                                                     llllllllllll
                                                                                   llllllllllll
                                                                                 llllllblllllllll
                                                                               llllllbllllllllllllll
                                                                               llllbblllllllllllllll
                                                                               lllllllllllllllllllll
                                                                                lllllllllllllllllll
                                                             llllllllllllllll
                                                            llllllllllllllllll
                                                            llllllllllllbbllll
                                                            lllllllllllblllll
                                                               llllllbllllll
                lllll                                lllll   llllllblllllllll
               lllllllll                          lllllllll lllllbblllllllllll
              llllflllllll                      lllllllfllllllllllllllllllllll
              llllffffllllll                  llllllffffllll llllllllllllllll
             llllfff fffllllllllllllllllllllllllllfff fffllllllllllllll
             llllfffff fffllllllllllllllllllllllfff fffffllllllllllllllllllll
             lllffffffff fflllllfffssssfffssssfff ffffffffffffffffsssllllllllllll
             lllfffffffffffffsssfffssssfffsssfffffffffffffffffffffssssffffflllllllll
             lllfffffffffffffsssfffssssfffsssffffffffffffffffffffsssssffffffssslllllll
            llllffffffffffffffffffffssfffffffffffffffffffffffffffssssffffffsssssffllllll
          lllllffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffsssssffffflllll
         lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffff fffllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsfffffffffffllll
        llllffffffffflllffffflllfffffffffflllffffflllffffffffffffffffffffffffffffffff ffllll
   lllllllllffffffffflllllflllllfffffffffflllllflllllffffffflllllllffffffffffffffffffffffllll
   llllllllllllllffffflllllllllfffffffffffflllllllllfflllllllllllllffffffffffffffffffffffflll
        lllfffffffffffffllllffffffffffffffffffllllffffffffffffffffff fffffffffffffffffffffllll
     llllllllllllfffff fffffffffffllllllfffffffffff fflllllllllfffffffffffffffffffffffffffllll
   lllllllllllllfffffffffffffffffllllllllffffffffffffflllllllllllllfffffffffffffffffffffflllll
    ll  llllfffffffffffffffffffffllllllllffffffffffff ffffffffffffffffffffffffffffffffllllllll
        llllffffffffffffffffffffffllllllfffffffffffffffffffllllllllllllfffffffflllllllllllllll
         lllffffffffffffffffffffffffllfff fffffffffffflllllllllllllllllllllllllllllllllffflll
         llllffffffffffffffffffffffff ffffffffffffffflllllllssssffffssffffllfffffffffffffllll
          llllffffffffffffffffffffffffffffffffffffffllllssssssssffffssff f ff f f ffffffllll
           lllllffffffffffffffffffffffffffffffffffffllllssssssssffffssfffffffffffffffllllll
            lllllllllllffffffffffffffffffffffffffffffllllsssssssffffssffffffffffflllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
