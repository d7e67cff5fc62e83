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
        lllllffffffffffffffffffffffffllllffffffffffffffffffffffffffllllfffffffffffffffffffffffflllll
        llllffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffflllll
       lllllfffffffffffffffffffffllllllwwwwllffffffffffffffffffllww wlllllllfffffffffffffffffffffllll
lllllllllllfffffffffffffffffffffllllllllwwllllffffffffffffffffllllwwllllllllffffffffffffffffffffflllllllllll
lllllllllllllllllllfffffffffffffllllllllllllllffffffffffffffffllllllllllllllffffffffffffflllllllllllllllllll
   llllllllllllllllffffffffffffflllllllllllllfffffffffffffffffflllllllllllllfffffffffffffllllllllllllllll
     lllllffffffffffffffffffffffffllllllllllffffffffffffffffffffllllllllllfffffffffffffffffffffffffllll
     llllffffffllllfffffffffffff ffffllllffflllffffffflfffffflllffflllllfff fffffffffffffflllfffffflllll
 llllllllllllllllllfffffffffffffff fffffffflllllffffllllfffffllllf ffffffffffffffffffffffllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffffffffllllfffllllllfffllllfffffffffffffffffffffffffffffflllllllllllll
  lllllffffffff ffffffffffffffffffffffffffffllllllllllllllllllllfffffffffffffffffffffffffff f ffffffflllll
  lllllffffffffffffffffffffffffffffffffffffffflllllllfflllllllffffffffffffffffffffffffffffffffffffffflllll
 lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffflllllllllll
 llllffffffffffffffffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffffffffffffffffffflllllllllllll
lllllfffffffffffffffffffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffffffffffffffffffffffflllllllllllllll
llllffffffffffffffffffffffffffffffffffffflllllllllloooolllllf ffffffffffffffffffffffffffffffffffffffffffllllsssssslllll
llllfffffffffffffffffffffffffffffffffffllllllloooonnnnolllllffffffffffffffffffffffffffffffffffffffffffffllllssssssslllll
llllsssssfffffffffffffffffffffffffffflllllloooooonnnnnnollllfffffffffffffffffffffffffffffffffffffffsssssllllssssssssllll
llllsssssssssssffffffffffffffffffffflllllooooooooonnnnoollllllllllfffffffffffffffffffffffffffsssssssssssllllssssssssllll
llllsssssssssssssfffffffffflllllllllllllooonnnnnoooooooooollllllllfffffllllllllllfffffffffffssssssssssssllllssssssssllll
llllfssssssssfffffffffffffflllllllllllllloonnnnnnooooooooooooollllfllllllllllllllffffffffffffffssssssssfllllssssssssllll
llllfffffffffffffffffffffffffffffffllllllllonnnoooooooooooooooollllllllllfffffffffffffffffffffffffffffffllllssssssssllll
llllfffffffffffffffffffffffffff ffffffflllllooooooooooooooooooollllllfffffffffffffffffffffffffffffffffffllllffffffffllll
lllllssssssssffffffffffffffffffffffff fflllloooooooooonnnnooooooollllffffffffffffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssfffffffffllllfffffffffflllloooooooooonnnnnnoooooollllffffffffffllllffffffffffssssssssssllllfffffffflllll
 lllllssssssssfffffffffflllllllllllllllllllooooooooooonnnnoooooooollllllllllllllllllfffffffffffssssssslllllsfffffflllll
  lllllffffffffffffffffffffllllllllllllllooonnnnnoooooooooooooooooollllllllllllllfffffffffffffffffffflllllsssssffllllll
   lllllfff ffffffffffff ffffffffffllllloooonnnnnnoooooooooooooooooollllfffffffffffffffffffffffffffflllllsssssssllllll
    llllllfffffffffffffffffffff ffffllllloooonnnooooooooonnnnnooooolllllffffffffffffffffffffffffffllllllffssssllllll
     lllllllllffffffffffffffffffffffflllllloooooooooooooonnnnnooolllllffffffffffffffffffffffffllllllllfffffllllllll
       lllllllllllffffffffffffffffffffflllllllooooooooooooonnolllllllfffffffffffffffffffffllllllllllfffflllllllll
           llllllllfffffffffffffffffflllllllllllllloooooollllllllllllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffllllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
