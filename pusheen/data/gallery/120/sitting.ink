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
        llllfffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
    lllllllllllllllffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffffllll
     llllffffffllllffffffffffffffffffffffffflllffffffflfffffflllfffffffffffffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
   llllfffffffffffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffffffffffffffllll
  lllllffffffffffffffffffffffffffffffffffffffflllllllfflllllllffffffffffffffffffffffffffffffffffffffflllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
llllfffffffffffffffffffffffffffffffffflllffffffffllllfffllllfffffffllllfffffffffffffffffffffffffffffffffllllsssssssllll
llllsssssffffffffffffffffffffffffffffllllffffffffllllffllllffffffffllllffffffffffffffffffffffffffffsssssllllssssssssllll
llllsssssssssssffffffffffffffffffffffllllffffffffllllffllllffffffffllllffffffffffffffffffffffsssssssssssllllssssssssllll
llllsssssssssssssfffffffffffffffffffffllllfffffffllllffllllffffffflllllfffffffffffffffffffffssssssssssssllllssssssssllll
llllfssssssssfffffffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffffffssssssssfllllssssssssllll
llllffffffffffffffffffffffffffffffffffflllllfffflllllfffllllffffflllllffffffffffffffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffffffffffffllllllllllllfffffllllllllllllfffffffffffffffffffffffffffffffffffllllffffffffllll
 llllssssssssfffffffffffffffffffffffffffffllllllllfffffffflllllllllffffffffffffffffffffffffffffssssssssllllfffffffffllll
 llllsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssllllfffffffflllll
  llllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllllsfffffflllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssfflllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssssslllll
    llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffssssllllll
      llllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllffffflllllll
        llllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffflllllllll
           llllllllfffffffffffffffffflllllfffffffffffffffffffffffflllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll                                  llllllllllllllllll
