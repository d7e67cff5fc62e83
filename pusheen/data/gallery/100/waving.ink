                              lllllll                              lllllll
                             llllllllll                         llllllllll
                             llllffllllll                     lllllllffllll
                            llllfffffllllll                  lllllffffffllll
                            lllfffffffflllllllllllllllllllllllllffffffffllll
                           llllffffffffffllllllllllllllllllllllff ffffffflll
                          lllllffffffffffffssssfffssssfffsssffffffffffffflllll
                        lllllllfffffffffffffsssfffssssfffsssffffffffffffflllllll
                      llllllfffffffffffffffffsffffssssfffssfffffffffffffffffllllll
                    llllllfff fffffffffffffffffffffssffffffffffffffffffffffffflllll
                   lllllffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
                  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll
                  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
                 llllffffffffffffffffllllllllffffffffffffffllllllllffffffffffffffffllll
  llllllllllllllllllllllffffffffffffllllllllllffffffffffffllllllllllfffffffffffflllllllllll
 llllllllllllllllllllllllllffffffffllllffffllllffffffffffllllffffllllffffffffllllllllllllll
llllfffffffllll llllfffffffffffffffffffff fffffffffffffffffffff ffffffffffffffffffffllll
lllff ff ffllllllllllllllllffffffff fffffffffllllllllllllllfffffffffffffffffflllllllllllll
lllfffffffffllllllllllllllffffffffffffffffffflllllllllllllfffffffffffffffffffflllllllllllll
lllfffffffffllllllfffffff ffffffffffffffffffffllllpppllllfffffffffffffffffff fffffffffllll
llllfffffffflllllfffffffffffffffffffffffffffffflllllllllffffffffffffffffffffffffffffffflllllllll
llllfffffffffllllffffffffffffffffffffffffffffffffllllllfffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssslllll
  llllfffffff fffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffllllssssllll
   lllllfffffffssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssllllssssllll
    llllllfffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllssssslll
      llllllfffffssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssfllllssssslll
        llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssssslll
           lllllssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssslllfffffflll
             llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllfffffllll
             lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssffllll
              lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
               lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffsllllll
                 lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfflllllll
                    lllllllffffffffffffllllllllllllllllllllllllllffffffffffffllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllll    llllllllllllll    llllllllllllllllllll
