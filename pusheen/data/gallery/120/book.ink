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
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
lllllllllllffffffffffffffffffffffffllllllffffffffffffffffffffffflllllllffffffffffffffffffffffffllllllllll
lllllllllllllllllllfffffffffffffffllllllllffffffffffffffffffffflllllllllffffffffffffffflllllllllllllllllll
      lllllllllllllfffffffffffffffllllllllffffffffffffffffffffffllllllllffffffffffffffflllllllllllll
     lllllfffffffffffffffffffffffffllllllfffffffffffffffffffffffflllllffffffffffffffffffffffffffllll
     llllffllllllllfffffffffffffffffffffffflllfffffflffffffflllfffffffffffffffffffffffflllllllfffllll
 llllllllllllllllllfffffffffffffffffffffffllllfffffllllffffllllffffffffffffffffffffffffllllllllllllllllll
 lllllllllfffffffffffffffffffffffffffffffffllllfffllllllfflllllffffffffffffffffffffffffffffffffflllllllll
   llllfffffffffffffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffffffffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffllllllfffllllllffffffffffffffffffffffffffffffffffffffflllll
  llllffffffffffffffffffffffffffffflllllllllfffffffffffffffffflllllllllfffffffffffffffffffffffffffffllll lllllllll
 llllffffffffffffffffffffffffffllllllllllllllllffffffffffflllllllllllllllllffffffffffffffffffffffffflllllllllllllllll
lllllffffffffffffffffffffffllllllllllw  wllllllllllfffflllllllllww wwllllllllllffffffffffffffffffffffllllllllsslllllll
llllffffffffffffffffffllllllllllllwww        wllllllllllllll        wwwwllllllllllllfffffffffffffffffllllssssssssslllll
llllffffffffffffffffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffllllssssssssslllll
llllfssssssffffffffffllllbbbbllllllllllllllllllllllllllllllllllllllllllllllllbbbllllfffffffffffssssssfllllssssssssssllll
llllssssssssssssffflllllllbbbbbbbbbbbbbbbbbbbbbblllllllllbbbbbbbbbbbbbbbbbbbbbbbllllllffffsssssssssssfllllssssssssssllll
llllssssssssssssfffllllllllllllbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbllllllllllllfffsssssssssssfllllssssssssssllll
llllffffffffffffffffflllllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbblllllllllllllffffffffffffffffllllsssssssssssllll
llllfffffffffffffffffffffffffllllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbllllllffffffffffffffffffffffffllllsssssssssssllll
lllllffffffffffffffffffffffffffllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbllllfffffffffffffffffffffffffffllllfffffffffffllll
 llllssssssssssffflffffffffffffllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbblllllfffffffffffflfffssssssssssllllfffffffffffllll
 llllssssssssssfllllllllllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbllllllllllllllllllffsssssssssslllssssffffffflllll
  lllllffffffffffllllllllllllllllbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbblllllllllllllllfffffffffffllllsssssssfffflllll
   lllllfffffffffffffllllllllbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbllllllllffffffffffffffllllfffsssssssllllll
    llllllfffffffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbllllfffffffffffflllllfffffsssssllllll
     llllllllffffffffllllllllllllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbblllllllllllllllffffffffflllllllfffffffflllllll
       lllllllllllffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllllfffffffllllllll
          llllllllffffffffffffffllllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllffffllllllllllll
              llllllfffffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllllllllllllll
                lllllllllllllllllllllll                            llllllllllllllllllllllllllllllllllll
                 llllllllllllllllllll                               llllllllllllllllllll
