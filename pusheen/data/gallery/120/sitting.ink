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
        llllfffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffflllll
       lllllfffffffffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffffllllllllllffffffffffffffffffffllllllllllffffffffffffffflllllllllllllllllll
   llllllllllllllllffffffffffffffffllllllllfffffffffffffffffffffflllllllllfffffffffffffffllllllllllllllll
     lllllfffffffffffffffffffffffffffllllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffffllll
     llllffffffllllfffffffffffffff ffffffffflllffffffflfffffflllfffffffff fffffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffffffffffffflllllffffllllfffffllllffffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff ffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffff f ffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffflllllllfflllllllffffffffffffffffffffffffffffffffffffffflllll
 lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
llllfffffffffffffffffffffffffffffffffflllffffffffllllfffllllfffffffllllfffffffffffffffffffffffffffffffffllllssssssslllll
llllsssssffffffffffffffffffffffffffffllllffffffffllllffllllffffffffllllf ffffffffffffffffffffffffffsssssllllssssssssllll
llllsssssssssssffffffffffffffffffffffllllffffffffllllffllllffffffffllllf ffffffffffffffffffffsssssssssssllllssssssssllll
llllsssssssssssssfffffffffffffffffffffllllfffffffllllffllllffffffflllllf fffffffffffffffffffssssssssssssllllssssssssllll
llllfssssssssfffffffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffffffffffssssssssfllllssssssssllll
llllffffffffffffffffffffffffffffffffffflllllfffflllllfffllllffffflllllffffffffffffffffffffffffffffffffffllllssssssssllll
llllffffffffffffffffffffffffffffffffffffllllllllllllfffffllllllllllllfffffffffffffffffffffffffffffffffffllllffffffffllll
lllllssssssssfffffffffffffffffffffffffffffllllllllfffffffflllllllllffffffffffffffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssllllfffffffflllll
 lllllssssssssfffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffssssssslllllsfffffflllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssffllllll
   lllllfff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssssllllll
    llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffssssllllll
     lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfffffllllllll
       lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffflllllllll
           llllllllfffffffffffffffffflllllfffffffffffffffffffffffflllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
