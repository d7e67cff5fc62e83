                   lllllll                                    lllllll
                  lllllllllll                              lllllllllll
                  llllfflllllll                          lllllllffllll
                 llllffffffllllll                      llllllffffffllll
                 llllfffffffffllllllllllllllllllllllllllllfffffffffllll
                 lllfffffffffffllllllllllllllllllllllllllffffffffffflll
                 lllffffffffffffffssssffffssssffffssssfffffffffffffflll
               lllllffffffffffffffssssffffssssffffssssfffffffffffffflllll
            lllllllffffffffffffffffsssffffssssffffsssffffffffffffffffllllll
           lllllffffffffffffffffffffsfffffssssfffffsfffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffffffffflllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffflllllfffffffffffffffffffflllllfffffffffffffffffffllll
lllllllllffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffflllllllll
llllllllllllllllfffffffffffflllllllfffffffffffffffffflllllllffffffffffffllllllllllllllll
    llllfffllllffffffffffffffflllfffffffffffffffffffffflllfffffffffffffffllllfffllll
    llllfffffllffffffffffffffffffffllllfffflllfffllllffffffffffffffffffffllfffffllll
 lllllllllllllllfffffffffffffffffffllllfffllllffflllfffffffffffffffffffflllllllllllllll
 llllllllfffffffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffffffffllllllll
  llllfffffffffffffffffffffffffffffffflllllfflllllffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
llllfffffffffffffffffffffffffffllffffffflllfflllfffffffllfffffffffffffffffffffffffffllllsssssssllll
lllfffffffffffffffffffffffffffllllfffffflllfflllffffffllllffffffffffffffffffffffffffflllssssssssllll
lllfsssssssfffffffffffffffffffllllfffffflllfflllffffffllllfffffffffffffffffffsssssssflllssssssssllll
lllfsssssssssfffffffffffffffffflllfffffflllfflllfffffflllfffffffffffffffffssssssssssflllssssssssslll
lllffffffffffffffffffffffffffffllllffffflllfflllfffffllllfffffffffffffffffffffffffffflllssssssssslll
llllfffffffffffffffffffffffffffflllllllllllfflllllllllllffffffffffffffffffffffffffffllllssssssssslll
llllsssssffffffffffffffffffffffffllllllllffffffllllllllffffffffffffffffffffffffssssslllfffffffffflll
 lllsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslllsffffffffllll
 llllsssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllllssssffffllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfssssssfllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfffsssslllll
    lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllfffffffllllll
      lllllllllffffffffffffffffllllllllllllllllllllllllllffffffffffffffffllllllllfffffllllllll
          llllllffffffffffffffllllllllllllllllllllllllllllfffffffffffffflllllllllllllllllll
            lllllllllllllllllllll                      lllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllll
