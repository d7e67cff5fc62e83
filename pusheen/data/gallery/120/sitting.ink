                       lllllll                                             llllllll
                      lllllllllll                                       lllllllllll
                      llllffllllllll                                  llllllllffllll
                     lllllffffflllllll                             llllllllfffffllll
                     llllfffffffffllllll                         lllllllfffffffflllll
                     llllfffffffffffllllllllllllllllllllllllllllllllllfffffffffffllll
                    lllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffllll
                    llllfffffffffffffffffssssfffffsssssfffffsssssffffffffffffffffllll
                   lllllfffffffffffffffffsssssffffsssssfffffsssssfffffffffffffffflllll
                 lllllllfffffffffffffffffsssssffffsssssfffffssssfffffffffffffffffllllllll
               lllllllffffffffffffffffffffsssffffffssssfffffssssfffffffffffffffffffflllllll
             llllllffffffffffffffffffffffffsfffffffssssffffffsfffffffffffffffffffffffflllllll
           llllllffffffffffffffffffffffffffffffffffsssffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
         lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllfffffffffffffffffffffffllllllffffffffffffffffffffffflllllllffffffffffffffffffffffflllll
lllllllllllfffffffffffffffffffffffllllllllffffffffffffffffffffflllllllllfffffffffffffffffffffffllllllllll
lllllllllllllllllllfffffffffffffffllllllllffffffffffffffffffffffllllllllffffffffffffffflllllllllllllllllll
      lllllllllllllffffffffffffffffllllllfffffffffffffffffffffffflllllffffffffffffffffflllllllllllll
     lllllffffffffffffffffffffffffffffffffflllfffffflffffffflllfffffffffffffffffffffffffffffffffllll
     llllffllllllllfffffffffffffffffffffffllllfffffllllffffllllfffffffffffffffffffffffflllllllfffllll
 llllllllllllllllllffffffffffffffffffffffffllllfffllllllfflllllffffffffffffffffffffffffllllllllllllllllll
 lllllllllffffffffffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffffffffffflllllllll
   llllfffffffffffffffffffffffffffffffffffffflllllllffllllllfffffffffffffffffffffffffffffffffffffflllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll lllllllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllll
lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllsslllllll
llllffffffffffffffffffffffffffffffffflllfffffffflllfffllllffffffffllfffffffffffffffffffffffffffffffffllllssssssssslllll
llllfffffffffffffffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffffffffffffffllllssssssssslllll
llllfssssssffffffffffffffffffffffffffllllfffffffllllffllllfffffffllllffffffffffffffffffffffffffssssssfllllssssssssssllll
llllssssssssssssfffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffsssssssssssfllllssssssssssllll
llllssssssssssssfffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffsssssssssssfllllssssssssssllll
llllffffffffffffffffffffffffffffffffflllllffffflllllffllllffffffllllfffffffffffffffffffffffffffffffffllllsssssssssssllll
llllfffffffffffffffffffffffffffffffffflllllllllllllffffllllllllllllffffffffffffffffffffffffffffffffffllllsssssssssssllll
lllllfffffffffffffffffffffffffffffffffflllllllllllffffffllllllllllfffffffffffffffffffffffffffffffffffllllfffffffffffllll
 llllssssssssssfffffffffffffffffffffffffffffllffffffffffffffllfffffffffffffffffffffffffffffssssssssssllllfffffffffffllll
 llllssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssslllssssffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssssssfffflllll
   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffsssssssllllll
    llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfffffsssssllllll
     llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllfffffffflllllll
       lllllllllllffffffffffffffffffffffffffffffffffllffffffffffffffffffffffffffffffffffllllllllllfffffffllllllll
          llllllllfffffffffffffffffflllllllllllllllllllllllllllllllllffffffffffffffffffllllllllffffllllllllllll
              llllllfffffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllllllllllllll
                lllllllllllllllllllllll                            llllllllllllllllllllllllllllllllllll
                 llllllllllllllllllll                               llllllllllllllllllll
