                                                                                                 llllllllllllllllllllll
                                                                                                llllllllllllllllllllllll
                                                                                                lllllllllllllllllbbbllll
                                                                                                llllllllllllllllbbllllll
                                                                                                  llllllllllllbbllllll
                                                                                                      llllllbblllllll
                                                                                                    llllllbbllllll
                                                                                 llllllllllllll   llllllbblllllllllllll
                                                                              llllllllllllllllllllllllbbllllllllllllllll
                                                                              llllllllllllllllllllllbbbbbbbbbbbbbbbbllll
                                                                             llllllllllllllbblllllllllllllllllllllllllll
                                                                              llllllllllllbllllllllllllllllllllllllllll
                                                                                llllllllblllllll
                 lllllll                                         lllllll       lllllllblllllllll
                lllllllllll                                    llllllllll     llllllblllllllllllll
                llllfllllllll                               llllllllflllll   lllllbbbbbbbbbbbbllll
               lllllfffflllllll                           llllllllffffllll    llllllllllllllllllll
              lllllfff ffflllllll                        llllllffff fflllll    llllllllllllllllll
              llllffffff fffllllll llllllllllllllllllllllllllfff fffffflllllllllllllllll
              llllffffffff fffllllllllllllllllllllllllllllllfffffffffffllllllllllllllllllllllll
             lllllfffffffffffffllllllllllllllllllffsssssfffffffffffffffflllllllllllllllllllllllllll
             llllfffffffffffffffffssssffffsssssffffsssssfff fffffffffffff f fffffffssssssffllllllllllll
             llllfffffffffffffffffssssffffsssssffffsssssffffffffffffffffffffffffffssssssffffffffllllllllll
             lllllfffffffffffffffffsssffffsssssffffssssfffffffffffffffffffffffffffssssssffffffffssssllllllll
            llllllffffffffffffffffffsffffffssssfffffsfffffffffffffffffffffffffffffsssssffffffffssssssfflllllll
           llllllffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffffssssffffffffssssssffffflllllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffffffffllllll
         lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffffffllllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       lllllffffffffffflllllffffffllllffffffffffffffllllffffffllllfffffffffffffffffffffffffffffffffffffffffffffffllll
lllllllllllffffffffffffllllllfffllllllffffffffffffffllllllffllllllfffffffffllllllllllfffffffffffffffffffffffffffflllll
llllllllllllllllllffffffflllllllllllfffffffffffffffffllllllllllllffllllllllllllllllllfffffffffffffffffffffffffffffllll
       lllllllllllfffff ffflllllllfff fffffffffffff fffllllllllfffflllllllfffffffffffffffffffffffffffffffffffffffflllll
       llllffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffllll
  llllllllllllllllffffffffffffffffflllffffflllfffffllllffffffffffffllllllllllllffffffffffffffffffffffffffffffffffffllll
 lllllllllllllllllfffffffffffffffffllllffflllllffflllllfffffffffffflllllllllllllllllfffffffffffffffffffffffffffffllllll
 llllllllllfffffff fffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffflllffffffffffffffffffffffffffffllllllll
       lllllfffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
       lllllfffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffllllllllllllllllllffffffllllllllllllllllflllll
        llllfffffffffffffffffffffffff fffff f fffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllllllfffllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllsssfffffllllllllllllllllllllfffffffflllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssssssssff ffssssfffffffffff ff f fffffffllll
          lllllffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssfffffssssffffffffffffffffffffffllllll
           llllllffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssfffffssssffffffffffffffffffffllllll
            llllllllllffffffffffffffffffffffffffffffffffffffffffflllllssssssssssfffffssssfffffffffffffffflllllllll
              llllllllllllllllllllllffffffffffffffffffffffffffffffllllllfffffffffffffsssflllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
