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
        llllffffffffffffffffffffffllllllllffffffffffffffffffffffllllllllffffffffffffffffffffffllll
       lllllffffffffffffffffffffflllllw  lllffffffffffffffffffllw  llllllffffffffffffffffffffflllll
lllllllllllffffffffffffffffffffflllllllwwlllfffffffffffffffffflllwwlllllllfffffffffffffffffffffllllllllll
lllllllllllllllllllfffffffffffffllllllllllllffffffffffffffffffllllllllllllffffffffffffflllllllllllllllllll
      lllllllllllllffffffffffffffllllllllllffffffffffffffffffflllllllllllfffffffffffffflllllllllllll
     lllllffffffffffffffffffffffffllllllllflllfffffflffffffflllflllllllfffffffffffffffffffffffffllll
     llllffllllllllfffffffffffffffffffffffllllfffffllllffffllllfffffffffffffffffffffffflllllllfffllll
 llllllllllllllllllffffffffffffffffffffffffllllfffllllllfflllllffffffffffffffffffffffffllllllllllllllllll
 lllllllllffffffffffffffffffffffffffffffffflllllllllllllllllllfffffffffffffffffffffffffffffffffflllllllll
   llllfffffffffffffffffffffffffffffffffffffflllllllffllllllfffffffffffffffffffffffffffffffffffffflllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffffffffffffffffffffllll lllllllll
 llllffffffffffffffffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffffffffffffffffffffflllllllllllllllll
lllllffffffffffffffffffffffffffffffffflllllllloooooooollllfffffffffffffffffffffffffffffffffffffffffffllllllllsslllllll
llllfffffffffffffffffffffffffffffffflllllllooooonnnnnollllfffffffffffffffffffffffffffffffffffffffffffllllssssssssslllll
llllfffffffffffffffffffffffffffffffllllloooooooonnnnnoollllllfffffffffffffffffffffffffffffffffffffffffllllssssssssslllll
llllfssssssffffffffffffffffffffffflllllooooooooooooooooolllllllllffffffffffffffffffffffffffffffssssssfllllssssssssssllll
llllssssssssssssfffffffffllllllfflllloooonnnnnoooooooooooolllllllffffffffflllllllfffffffffsssssssssssfllllssssssssssllll
llllssssssssssssffffffffflllllllllllloooonnnnnoooooooooooooooollllfffllllllllllllfffffffffsssssssssssfllllssssssssssllll
llllfffffffffffffffffffffffllllllllllllloooooooooooooooooooooolllllllllllllllllffffffffffffffffffffffllllsssssssssssllll
llllffffffffffffffffffffffffffffffflllllloooooooooooooooooooooollllllllffffffffffffffffffffffffffffffllllsssssssssssllll
lllllfffffffffffffffffffffffffffffffflllloooooooooooonnnnooooooolllllffffffffffffffffffffffffffffffffllllfffffffffffllll
 llllssssssssssffffffffllffffffffffffllllooooooooooonnnnnoooooooollllfffffffffffflfffffffffssssssssssllllfffffffffffllll
 llllssssssssssfffffffllllllllllllllllllooooooooooooonnnooooooooollllllllllllllllllffffffffsssssssssslllssssffffffflllll
  lllllfffffffffffffffflllllllllllllllloooonnnnoooooooooooooooooooollllllllllllllllffffffffffffffffllllsssssssfffflllll
   lllllfffffffffffffffffffffflllllllloooonnnnnnoooooooooooooooooooollllllllffffffffffffffffffffffllllfffsssssssllllll
    llllllfffffffffffffffffffffffflllllooooonnooooooooooonnnnoooooollllffffffffffffffffffffffffflllllfffffsssssllllll
     llllllllffffffffffffffffffffffllllllooooooooooooooonnnnnoooolllllffffffffffffffffffffffflllllllfffffffflllllll
       lllllllllllffffffffffffffffffflllllloooooooooooooonnnooollllllfffffffffffffffffffllllllllllfffffffllllllll
          llllllllfffffffffffffffffflllllllllllooooooooooolllllllllllffffffffffffffffffllllllllffffllllllllllll
              llllllfffffffffffffffllllllllllllllllllllllllllllllllllllfffffffffffffffllllllllllllllllllllll
                lllllllllllllllllllllll     lllllllllllllllll      llllllllllllllllllllllllllllllllllll
                 llllllllllllllllllll                               llllllllllllllllllll
