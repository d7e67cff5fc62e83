                                                                                          lllllllllllllllll
                                                                                          llllllllllllllll
                                                                                                  lllllll
                                                                                                lllllll
                                                                                              lllllll
                                                                                            lllllll
                                                                               lllllllllllllllllllllllllll
                                                                              lllllllllllllllllllllllllllll
               llllllll                                         lllllll       lllllllllllll    lllllllll
               llllllllll                                    lllllllllll          lllllll
              lllllfllllllll                              lllllllllflllll       lllllll
              llllffffflllllll                          llllllllfffffllll     lllllllllllll
             lllllffffffffllllll                      lllllllffffffffllll     lllllllllllll
             llllffffffffffflllllllllllllllllllllllllllllllffffffffffllllllllllllllllllll
             llllffffffffffffflllllllllllllllllllllllllllfffffffffffffllllllllllllllllllllllll
             llllfffffffffffffffsssssffffssssfffffssssfffffffffffffffffffffffffffsssslllllllllllll
             llllfffffffffffffffsssssffffsssssffffssssffffffffffffffffffffffffffsssssffffffllllllllll
             llllffffffffffffffffssssffffsssssffffssssffffffffffffffffffffffffffsssssffffffffsssllllllll
            lllllfffffffffffffffffssfffffssssffffffssfffffffffffffffffffffffffffsssssffffffffsssssflllllll
           llllllfffffffffffffffffffffffffsssfffffffffffffffffffffffffffffffffffssssffffffffsssssfffffllllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffsssssfffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffffllllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffffffflllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
       llllffffffffffffllllffffflllllfffffffffffffllllffffffllllfffffffffffffffffffffffffffffffffffffffffflllllllll
llllllllllllllffffffffflllllllllllllffffffffffffffllllllllllllllffffllllllllllllllfffffffffffffffffffffffffflllllll
lllllllllllllllllffffffffllllllllllfffffffffffffffffllllllllllffflllllllllllllllllfffffffffffffffffffffffffffffllllll
       llllffflllfffffffffflllllffffffffffffffffffffffllllllffffffllffffffffffffffffffffffffffffffffffffffffffffflllll
       llllffflllffffffffffffffffflllffffflllffffllllfffffffffffflllfffffffffffffffffffffffffffffffffffffffffffffflllll
 llllllllllllllllfffffffffffffffffllllffflllllfffllllffffffffffffllllllllllllllllfffffffffffffffffffffffffffffffffflllll
 llllllllllllfffffffffffffffffffffllllllllllllllllllfffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffllll
       lllllfffffffffffffffffffffffflllllllflllllllfffffffffffffffffflllllllllllllllllllllllfffffffffflllfffffffffffllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssssssssssssssfffffffsssssssssffffffffffllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssssssssssssssssffffffffsssssssssfffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssssssssssffffffffffssssssssfffffflllll
          llllllfffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssssssssssfffffffffffssssssssfffllllll
            lllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssssssssssssssfffffffffffssssslllllllllll
             lllllllllllllllllllffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
