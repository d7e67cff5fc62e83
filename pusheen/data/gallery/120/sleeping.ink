                                                                                                 llllllllllllllllllllll
                                                                                                llllllllllllllllllllllll
                                                                                                lllllllllllllllllbbbllll
                                                                                                 lllllllllllllllbbllllll
                                                                                                  llllllllllllbbllllll
                                                                                                      llllllbbllllll
                                                                                                    llllllbbllllll
                                                                                  llllllllllll    llllllbbllllllllllll
                                                                              llllllllllllllllllllllllbbllllllllllllllll
                                                                              llllllllllllllllllllllbbbbbbbbbbbbbbbbllll
                                                                              lllllllllllllbblllllllllllllllllllllllllll
                                                                              llllllllllllbllllllllllllllllllllllllllll
                                                                                llllllllblllllll
                 lllllll                                          llllll       lllllllblllllllll
                llllllllll                                     llllllllll     llllllblllllllllllll
                llllfllllllll                                lllllllflllll    llllbbbbbbbbbbbbllll
               lllllfffflllllll                            lllllllffffllll    llllllllllllllllllll
               llllfffffffllllll                         llllllffffffflllll    llllllllllllllllll
              llllffffffffffllllll  lllllllllllllllllllllllllffffffffffllllllllllllllll
              llllffffffffffffllllllllllllllllllllllllllllllffffffffffflllllllllllllllllllllll
             lllllfffffffffffffllllllllllllllllllffsssssfffffffffffffffflllllllllllllllllllllllllll
             llllfffffffffffffffffssssffffsssssffffsssssfffffffffffffffffffffffffffssssssffllllllllllll
             llllfffffffffffffffffssssffffsssssffffsssssffffffffffffffffffffffffffssssssfffffffflllllllll
             lllllfffffffffffffffffsssffffsssssffffssssfffffffffffffffffffffffffffssssssffffffffssssllllllll
            llllllffffffffffffffffffsffffffssssfffffsfffffffffffffffffffffffffffffsssssffffffffssssssfflllllll
           llllllffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffffssssffffffffssssssffffflllllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffffffffllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffffffflllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllffffffffffflllllffffffllllffffffffffffffllllffffffllllfffffffffffffffffffffffffffffffffffffffffffffffllll
lllllllllllffffffffffffllllllfffllllllffffffffffffffllllllffllllllfffffffffllllllllllfffffffffffffffffffffffffffflllll
llllllllllllllllllffffffflllllllllllfffffffffffffffffllllllllllllffllllllllllllllllllfffffffffffffffffffffffffffffllll
       lllllllllllffffffffflllllllfffffffffffffffffffffllllllllfffflllllllfffffffffffffffffffffffffffffffffffffffflllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
   lllllllllllllllffffffffffffffffflllffffflllfffffllllffffffffffffllllllllllllffffffffffffffffffffffffffffffffffffllll
 lllllllllllllllllfffffffffffffffffllllffflllllffflllllfffffffffffflllllllllllllllllfffffffffffffffffffffffffffffllllll
 llllllllllfffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffflllffffffffffffffffffffffffffffllllllll
       lllllfffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllffffffllllllllllllllllflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllllllllllfffllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllsssfffffllllllllllllllllllllfffffffflllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssssssssfffffssssffffffffffffffffffffffffllll
          lllllffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssfffffssssfffffffffffffffffffffflllll
           llllllffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssfffffssssffffffffffffffffffffllllll
            llllllllllffffffffffffffffffffffffffffffffffffffffffflllllssssssssssfffffssssfffffffffffffffflllllllll
               lllllllllllllllllllllffffffffffffffffffffffffffffffllllllfffffffffffffsssfllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
