                                                                           llllllllllllll
                                                                           lllllllllllll
                                                                                llllll
                                                                              lllllll
                                                                            llllll
                                                                 llllllllllllllllllllllll
              lll                                      lll       llllllllllllllllllllllll
            llllllll                                llllllll      lllllllll
            lllllllllll                          lllllllllll       llllll
           llllffffllllll                      llllllffffllll    lllllllllll
           llllffffffflllll         lllllllllllllllffffffflll    lllllllllll
           lllfffffffffflllllllllllllllllllllllllfffffffffllllllllllllllllll
           lllffffffffffflllllllllllllllllsssllfffffffffffllllllllllllllllllllll
           lllfffffffffffffssssfffssssffffsssffffffffffffffffffffffssssfffflllllllll
           lllfffffffffffffssssfffssssffffsssffffffffffffffffffffffssssfffffffsllllllll
          lllllfffffffffffffssfffffsssffffssffffffffffffffffffffffssssfffffffssssslllllll
         lllllfffffffffffffffffffffssfffffffffffffffffffffffffffffsssfffffffsssssfffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffsffffffffssssffffffflllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflfffllll
     llllfffffffffflllffffffllfffffffffffflllffffffllfffffffffffffffffffffffffffffffffflllllllll
lllllllllfffffffffflllllfflllllfffffffffffllllfffllllfffffffffflllllffffffffffffffffffffllllllll
lllllllllllllllfffffllllllllllffffffffffffflllllllllffllllllllllllllfffffffffffffffffffffffflllll
     llllfllllfffffffflllllfffffffffffffffffflllllffffllllffffffffffffffffffffffffffffffffffffllll
      llllllllfffffffffffffflllfffflllffflllfffffffffflllllffffffffffffffffffffffffffffffffffffllll
llllllllllllllfffffffffffffflllllllllllfllllffffffffffllllllllllllllffffffffffffffffffffffffffffllll
 lllllllllfffffffffffffffffffllllllllllllllffffffffffffffflllllllllllllllllffffffffffllfffffffffflll
      llllfffffffffffffffffffffffffffffffffffffffffffffffllllllsslllllllllllffffffssssssffffffffflll
       llllfffffffffffffffffffffffffffffffffffffffffffffllllsssssssssssssssffffffssssssssfffffffllll
        llllfffffffffffffffffffffffffffffffffffffffffffflllssssssssssssssssffffffffsssssssfffffllll
         lllllffffffffffffffffffffffffffffffffffffffffffllllsssssssssssssssfffffffffsssssssfllllll
          llllllllllffffffffffffffffffffffffffffffffffffflllllllllsssssssssfffffffffslllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
