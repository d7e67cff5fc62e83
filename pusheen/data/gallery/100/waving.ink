                              lllllll                              lllllll
                             llllllllll                          lllllllll
                             llllffllllll                      llllllffllll
                            llllfffffllllll                  lllllffffffllll
                            lllfffffffflllllllllllllllllllllllllffffffffllll
                           llllffffffffffllllllllllllllllllllllfffffffffflll
                          lllllffffffffffffssssfffssssfffsssfffffffffffffllll
                        lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                      llllllfffffffffffffffffsffffssssfffssfffffffffffffffffllllll
                     lllllfffffffffffffffffffffffffssffffffffffffffffffffffffflllll
                   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                 llllffffffffffffffffllllllllffffffffffffffllllllllfffffffffffffffflll
  llllllllllllllllllllllffffffffffffllllllllllffffffffffffllllllllllfffffffffffflllllllllll
 llllllllllllllllllllllllllffffffffllllffffllllffffffffffllllffffllllffffffffllllllllllllll
llllfffffffllll llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
lllffffffffllllllllllllllllffffffffffffffffffllllllllllllllfffffffffffffffffflllllllllllll
lllfffffffffllllllllllllllffffffffffffffffffflllllllllllllfffffffffffffffffffflllllllllllll
lllfffffffffllllllffffffffffffffffffffffffffffllllp  llllfffffffffffffffffffffffffffffllll
llllfffffffflllllfffffffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffllllllll
llllfffffffffllllffffffffffffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssslllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssllll
   lllllfffffffssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssllllssssllll
    llllllfffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllssssslll
      llllllfffffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssfllllssssslll
        llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssslll
           lllllssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssslllfffffflll
             llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllfffffllll
              llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssffllll
              lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
                llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffsllllll
                 lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfflllllll
                    lllllllffffffffffffllllllllllllllllllllllllllffffffffffffllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         lllllllllllllll        llllllll       lllllllllllllllllll
