                                    lllllll                                      lllllll
                                   lllllllllll                                 llllllllll
                                   llllfflllllll                            llllllllflllll
                                  lllllfffflllllll                        lllllllfffffllll
                                  llllffffffffllllll                     llllllffffffflllll
                                 lllllfffffffffflllllllllllllllllllllllllllllffffffffffllll
                                 llllffffffffffffllllllllllllllllllllllllllfffffffffffflllll
                                 llllfffffffffffffffssssffffsssssfffsssssfffffffffffffffllll
                              lllllllfffffffffffffffssssffffsssssfffssssffffffffffffffffllllll
                            llllllllfffffffffffffffffsssffffssssffffssssffffffffffffffffflllllll
                          lllllllfffffffffffffffffffffssffffssssfffffssfffffffffffffffffffffllllll
                         llllllffffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffllllll
                        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                      lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                     lllllfffffffffffffffffffffllllffffffffffffffffffffffllllffffffffffffffffffffffllll
                     llllfffffffffffffffffffflllllllllffffffffffffffffflllllllllffffffffffffffffffflllll
   lllllllllll lllllllllllfffffffffffffffffllllllllllllffffffffffffffllllllllllllfffffffffffffffffflllllllllll
 lllllllllllllllllllllllllllllllfffffffffflllllfffflllllffffffffffffflllllffflllllffffffffffllllllllllllllllll
llllllfffffflllll  lllllffllllllffffffffffflllffffffllllffffffffffffflllffffffflllfffffffffffllllllffllll
llllffffffffflllll llllffffffffffffffffffffffffffffffffllllffffffllllffffffffffffffffffffffffffffffffllll
llllffffffffffllllllllllllllllllffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffllllllllllllllll
llllffffffffffllllllllllllllllffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffflllllllllllllll
llllffffffffffllllllllffffffffffffffffffffffffffffffffffllllppp lllllffffffffffffffffffffffffffffffffffllll
llllfffffffffffllllllfffffffffffffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffffffffffffffllll
lllllfffffffffflllllfffffffffffffffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffllllllllllll
 llllfffffffffffllllfffffffffffffffffffffffffffffffffffffffflllllfffffffffffffffffffffffffffffffffffffffflllllllllllll
 lllllfffffffffffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
   llllllffffffffffsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllllssssssllll
     lllllffffffffsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssllllssssssllll
      lllllllffffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllllssssssllll
        lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssllll
          lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffffssllll
             llllllsssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssllllfffffffllll
                llllsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllfffffffllll
                llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllsffffffllll
                 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssfflllll
                  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllssssslllll
                   lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllfffssllllll
                    lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllffflllllll
                       lllllllllfffffffffffffffffffffffffffffffffffffffffffflfffffffffffffffflllllllllllllllllll
                            llllllfffffffffffllllllllllllllllllllllllllllllllllfffffffffffflllllllllllllllllll
                             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                               lllllllllllllllll                             lllllllllllllllll
