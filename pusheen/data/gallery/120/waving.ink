                                    lllllll                                      lllllll
                                   lllllllllll                                lllllllllll
                                  lllllfllllllll                           llllllllffllll
                                  llllfffffllllllll                      lllllllfffffllll
                                  llllffffffffllllllllllllllllllllllllllllllllffffffffllll
                                 lllllffffffffffllllllllllllllllllllllllllllffffffffffllll
                                 llllfffffffffffffllllllllllllllllllllllllffffffffffffllll
                                lllllffffffffffffffsssssffffssssffffssssfffffffffffffflllll
                              lllllllfffffffffffffffssssffffssssffffssssffffffffffffffllllllll
                            lllllllffffffffffffffffffssfffffssssffffsssfffffffffffffffffflllllll
                          llllllffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffllllll
                         lllllfffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffllllll
                        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                      lllllffffffffffffffffffffllllfffffffffffffffffffffflllfffffffffffffffffffffllll
      lllll           llllffffffffffffffffffflllllllllfffffffffffffffflllllllllfffffffffffffffffflllll
   llllllllllll llllllllllllfffffffffffffffllllllllllllfffffffffffffflllllllllllfffffffffffffffflllllllllll
 llllllllllllllllllllllllllllllllffffffffflllllfffflllllfffffffffffflllllffflllllffffffffffllllllllllllllll
lllllffffffflllll    llllfffllllffffffffffflllfffffflllllffffffffflllllfffffffllfffffffffffllllffffllll
llllfffffffffllll   llllffffllllffffffffffffffffffffffllllllllllllllllffffffffffffffffffffflllllffflllll
llllfffffffffllllllllllllllllllllffffffffffffffffffffflllllllllllllllfffffffffffffffffffffflllllllllllllll
llllfffffffffflllllllllllllfffffffffffffffffffffffffffflllll   pllllfffffffffffffffffffffffffffflllllllllll
llllfffffffffflllllllllffffffffffffffffffffffffffffffffflllllllllllffffffffffffffffffffffffffffffffffllll
lllllfffffffffflllllllffffffffffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffffffffllll   llll
 llllffffffffffflllllfffffffffffffffffffffffffffffffffffffffllllfffffffffffffffffffffffffffffffffffffflllllllllllllll
  llllfffffffffffflllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssslllll
   llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssslllll
     llllllfffffffffssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssfllllssssssssllll
      lllllllfffffffssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssfllllssssssssllll
        llllllllfffffsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssfllllssssssssllll
          llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssssllll
             lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffffffllll
                 llllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllfffffffffllll
                 llllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslllsssfffffflllll
                  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssssfflllll
                  llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffsssssslllll
                   lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffffsslllllll
                     llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffffflllllll
                       lllllllllffffffffffffffffllllllllllllllllllllllllllllffffffffffffffffllllllllfffllllllllll
                            lllllffffffffffffflllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                             llllllllllllllllllllll                      llllllllllllllllllllllllllllllllll
                               llllllllllllllllll                          llllllllllllllllll
