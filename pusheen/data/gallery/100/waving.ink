                              llllll                               llllll
                             llllllllll                         llllllllll
                            llllfffllllll                    lllllllffflll
                            llllffffffllllll               llllllffffffllll
                            lllffffffffflllllllllllllllllllllllffffffffflll
                            lllffffffffffllllllllllllllllllllffffffffffflll
                          lllllffffffffffffsssffffsssffffsssfffffffffffflllll
                        lllllllffffffffffffsssffffsssffffsssfffffffffffflllllll
                      llllllfffffffffffffffffsffffsssffffsfffffffffffffffffllllll
                     lllllfffffffffffffffffffffffffsffffffffffffffffffffffffflllll
                    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                   llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                  llllffffffffffffffffllllllfffffffffffffffllllllffffffffffffffffllll
   lllllllll  llllllllffffffffffffffllllllllllfffffffffffllllllllllffffffffffffffllllllll
 llllllllllllllllllllllllllfffffffflllllffllllfffffffffflllllfflllllffffffffllllllllllllll
llllffffffllll   llllffflllfffffffffllfffffflllllffffflllllffffffllffffffffflllfffllll
lllffffffffllll lllllllllllfffffffffffffffffflllllllllllllfffffffffffffffffflllllllllll
lllffffffffllllllllllllllllffffffffffffffffffllllllllllllffffffffffffffffffflllllllllllll
llllfffffffflllllllffffffffffffffffffffffffffflllll lllllfffffffffffffffffffffffffffllll
llllffffffffllllllfffffffffffffffffffffffffffffflllllllfffffffffffffffffffffffffffffflll    l
 llllfffffffflllllfffffffffffffffffffffffffffffffflllffffffffffffffffffffffffffffffffllllllllllll
 llllffffffffffllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssllll
   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssllll
     lllllfffffffssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllssssssslll
       llllllffffssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllssssssslll
         llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssslll
            lllllfsssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssflllfffffffflll
              lllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslllsffffffllll
              llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssfffllll
               lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffsssssllll
                llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffffsslllll
                  llllllllffffffffffffffffffffflllllllllfffffffffffffffffffffllllllllffffllllll
                     llllllfffffffffffflllllllllllllllllllllllllfffffffffffflllllllllllllllll
                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllll                     llllllllllllllllllll
