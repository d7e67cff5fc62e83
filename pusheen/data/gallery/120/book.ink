                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllfff ffflllllll                          lllllllffffffffllll
                      llllffffff fffllllllllllllllllllllllllllllllllllllfff fffffflllll
                     llllfffffffff fffllllllllllllllllllllllllllllllllfff fffffffffllll
                     llllfffffffffff ffllllllllllllllllllllllllllllllff fffffffffffllll
                     llllfffffffffffffffffsssssffffssssssffffsssssffffffffffffffffflllll
                  lllllllfffffffffffffffffsssssff fssssssffffsssssffffffffffffffffflllllll
                llllllllfffffffffffffffffffssssff fssssssffffssssfffffffffffffffffffllllllll
              lllllllfffffffffffffffffffffffsssfffffssssfffffsssffffffffffffffffffffffflllllll
            lllllllfff fffffffffffffffffffffffffffffssssfffffffffffffffffffffffffffff ffffllllll
           llllllffffffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffff ffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffllll
lllllllllllffffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
   llllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffffllll
     llllffffffllllfffffffffffffffffllllllffffffffffffffffffffffffflllllfffffffffffffffffflllfffffflllll
 llllllllllllllllllffffffffffffffffffffffffflllfffffffffffffflllfffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllffffffffffffffffffffffffffffllllfffffllllfffffllllffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff ffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffff f ffffffflllll
  lllllfffffffffffffffffffffffffffffffffffffllllllllllllllllllllffffffffffffffffffffffffffffffffffffflllll
 lllllfffffffffffffffffffffffffffffffllllllffflllllllfflllllllfffllllllffffffffffffffffffffffffffffffflllllllllll
 llllfffffffffffffffffffffffffffllllllllllllllllffffffffffffllllllllllllllllffffffffffffffffffffffffffflllllllllllll
lllllffffffffffffffffffffffflllllllllllllllllllllllfffffflllllllllllllllllllllllffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffflllllllllllwww       wwllllllllllllllllwww       wwlllllllllllfffffffffffffffffffllllsssssslllll
llllffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffffffffffffffllllssssssslllll
llllsssssfffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfffffffffffffsssssllllssssssssllll
llllsssssssssssfffffffllllbbbbbbbbbbbbbbbbblllllllllllllllllllllllbbbbbbbbbbbbbbbbllllfffffffsssssssssssllllssssssssllll
llllsssssssssssssfflllllllllllbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbblllllllllllfffssssssssssssllllssssssssllll
llllfssssssssffffffllllllllllllllbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbllllllllllllllffffffssssssssfllllssssssssllll
llllfffffffffffffffffffffffflllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllfffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffflllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbblllllfffffffffffffffffffffffffffllllffffffffllll
lllllssssssssffffffffffffffff ffllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbllllfffffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssflllllffffffffflllllbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbblllllffffffffflllllffssssssssssllllfffffffflllll
 lllllssssssssfffllllllllllllllllllbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbllllllllllllllllllffffssssssslllllsfffffflllll
  lllllffffffffffffllllllllllllllbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbllllllllllllllfffffffffffflllllsssssffllllll
   lllllfff ffffffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllfffffffffffffflllllsssssssllllll
    llllllffffffffffffllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllffffffffffffllllllffssssllllll
     lllllllllfffffffflllllllllllllllllllbbbbbbbbbbbllllbbbbbbbbbbbbllllllllllllllllllffffffffllllllllfffffllllllll
       lllllllllllffffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffllllllllllfffflllllllll
           llllllllffffffffffffffffflllllllllllllllllllllllllllllllllllllffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
