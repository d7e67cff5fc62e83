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
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
lllllllllffffffffffffffffffffllllllffffffffffffffffffflllllfffffffffffffffffffflllllllll
llllllllllllllllfffffffffffflllllllfffffffffffffffffflllllllffffffffffffllllllllllllllll
    llllfffllllffffffffffffffllllllffffffffffffffffffllllllffffffffffffffllllfffllll
    llllfffffllfffffffffffffffflfffffffffffffffffffffffflffffffffffffffffllfffffllll
 lllllllllllllllfffffffffffffffffffllllfffllllfffllllffffffffffffffffffflllllllllllllll
 llllllllfffffffffffffffffffffffffffllllfllllllfllllfffffffffffffffffffffffffffllllllll
  llllffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffllll
 llllfffffffffffffffffffffffffffffffffflllfffflllffffffffffffffffffffffffffffffffffllll
 llllffffffffffffffffffffflllllllllllllfffffffffflllllllllllllfffffffffffffffffffffllllllllllllll
llllffffffffffffffffffflllllllllllllllllllfffflllllllllllllllllllfffffffffffffffffffllllllllllllll
llllffffffffffffffllllllllllllww     wllllllllllllw     wwllllllllllllffffffffffffffllllsssssssllll
lllfffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffflllssssssssllll
lllfsssssssffffffflllbbbbbbbllllllllllllllllllllllllllllllllbbbbbbblllfffffffsssssssflllssssssssllll
lllfsssssssssffflllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbblllllllllffssssssssssflllssssssssslll
lllfffffffffffffllllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbllllllllllllffffffffffffflllssssssssslll
llllfffffffffffffffffffflllllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllllffffffffffffffffffffllllssssssssslll
llllsssssffffffffffffffffflllbbbbbbbbbbbbbllllbbbbbbbbbbbbblllfffffffffffffffffssssslllfffffffffflll
 lllsssssssssfllllfffffffllllbbbbbbbbbbbbbllllbbbbbbbbbbbbbllllfffffffllllfssssssssslllsffffffffllll
 llllsssssffffllllllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbllllllllllllllffffsssssllllssssffffllll
  llllffffffffffffllllllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbblllllllllfffffffffffllllfssssssfllll
   lllllfffffffffflllbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbblllfffffffffflllllfffsssslllll
    lllllllffffffflllllllllllllllbbbbbbbbbllllbbbbbbbbblllllllllllllllfffffflllllllfffffffllllll
      lllllllllffffllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllfffffllllllll
          llllllffffffffffffffllllllllllllllllllllllllllllfffffffffffffflllllllllllllllllll
            lllllllllllllllllllll                      lllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllllllll
