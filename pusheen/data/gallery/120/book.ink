                         lllllll                                            lllllll
                        llllllllll                                        llllllllll
                       lllllfllllllll                                   lllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllffffffflllllll                           llllllffffffffllll
                      llllffffffffffllllllllllllllllllllllllllllllllllllfffffffffflllll
                     llllfffffffffffffllllllllllllllllllllllllllllllllfffffffffffffllll
                     llllffffffffffffffllllllllllllllllllllllllllllllffffffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssfffffffffffffffffllll
                  lllllllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssffffssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfffffffffffffffffffffffffffffffffssssffffffffffffffffffffffffffffffffffllllll
           llllllffffffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffllll
lllllllllllffffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
    lllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffffllll
     llllffffffllllfffffffffffffffffllllllffffffffffffffffffffffffflllllfffffffffffffffffflllfffffflllll
 llllllllllllllllllffffffffffffffffffffffffflllfffffffffffffflllfffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllffffffffffffffffffffffffffffllllfffffllllfffffllllffffffffffffffffffffffffffffflllllllllllll
   llllfffffffffffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffffffffffllll
  lllllfffffffffffffffffffffffffffffffffffffllllllllllllllllllllffffffffffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffllllllffflllllllfflllllllfffllllllffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffffffffffffffffffffllllllllllllllllffffffffffffllllllllllllllllffffffffffffffffffffffffffflllllllllllll
lllllffffffffffffffffffffffflllllllllllllllllllllllfffffflllllllllllllllllllllllffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffflllllllllllw          wllllllllllllllllw           lllllllllllfffffffffffffffffffllllsssssslllll
llllffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffllllsssssssllll
llllsssssfffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffsssssllllssssssssllll
llllsssssssssssfffffffllllbbbbbbbbbbbbbbbbblllllllllllllllllllllllbbbbbbbbbbbbbbbbllllfffffffsssssssssssllllssssssssllll
llllsssssssssssssfflllllllllllbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbblllllllllllfffssssssssssssllllssssssssllll
llllfssssssssffffffllllllllllllllbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbllllllllllllllffffffssssssssfllllssssssssllll
llllfffffffffffffffffffffffflllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllfffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffflllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbblllllfffffffffffffffffffffffffffllllffffffffllll
 llllssssssssfffffffffffffffffffllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbllllfffffffffffffffffffssssssssllllfffffffffllll
 llllsssssssssssflllllffffffffflllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbblllllffffffffflllllffssssssssssllllfffffffflllll
  llllssssssssfffllllllllllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllllllllllllffffssssssslllllsfffffflllll
  lllllffffffffffffllllllllllllllbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbllllllllllllllfffffffffffflllllsssssfflllll
   lllllffffffffffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllfffffffffffffflllllssssssslllll
    llllllffffffffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllffffffffffffllllllffssssllllll
      llllllllfffffffflllllllllllllllllllbbbbbbbbbbbllllbbbbbbbbbbbbllllllllllllllllllffffffffllllllllffffflllllll
        llllllllllffffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllllfffflllllllll
           llllllllffffffffffffffffflllllllllllllllllllllllllllllllllllllffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll                                  llllllllllllllllll
