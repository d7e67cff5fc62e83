                          lllllll                                  lllllll
                         llllllllll                              llllllllll
                         llllfflllllll                        lllllllffllll
                        llllfffffflllll                      lllllffffffllll
                        llllffffffffllllllllllllllllllllllllllllffffffffllll
                       llllfffffff ffllllllllllllllllllllllllllff fffffffllll
                       llllfffffffffffffssssffffssssffffssssfffffffffffffllll
                     llllllf ffffffff fffssssfffssssfffssssff fffffffffffllllll
                   lllllllfffffffffffffffssssfffssssfffssssffffffffffffffflllllll
                 llllllfffffffffffffffffffssffffssssffffssfffffffffffffffffffllllll
               llllllfff ffffffffffffffffffffffffssffffffffffffffffffffffff fffllllll
              lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
             llllffffffffffffffffffllllllffffffffffffffffffllllllffffffffffffffffffllll
            llllfffffffffffffffffllllllllllffffffffffffffllllllllllfffffffffffffffffllll
       lllllllllffffffffffffffffllllllwwwllffffffffffffffllwwwllllllfffffffffffffffflllllllll
      llllllllllllllllfffffffffflllllllllllfffffffffffffflllllllllllffffffffffllllllllllllllll
          llllllllllllfffffffffffllllllllllffffffffffffffllllllllllfffffffffffllllllllllll
          llllfffffffffffffffffffflllllllfffffffffffffffffflllllllffffffffffffffffffffllll
        llllllllllllllfffffffffffffffffffllllfffllllfffllllfffffffffffffffffffllllllllllllll
       lllllllllllllffffffffffffffffffffffllllfllllllfllllfff fffffffffffffffffflllllllllllll
        llllfffffff ffffffffffffffffffffffllllllllllllllllfffffffffffffffffff f ffffffffllll
        llllffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffffffffffffffllll
       llllfffffffffffflfffffffflffffffffff ffffffffffffffffffffffflfffffffflffffffffffffllll
 llllllllllffffffffffflllfffffflllfffffffffffffffffffffffffffffffflllfffffflllfffffffffffllllllllll
lllllllllllllllllllllllllffffffllllllllllllllllllllllllllllllllllllllfffffflllllllllllllllllllllllll
lllllllllllllllllllllllllffffffllllllllllllllllllllllllllllllllllllllfffffflllllllllllllllllllllllll
lllooooooooooooooooooollllfffffllllloooooooooooooooooooooooooooolllllfffffllllooooooooooooooooooolll
lllooooooooooooooooooolllllffllllllloooooooooooooooooooooooooooolllllllfflllllooooooooooooooooooolll
llloooooooooooooooooooollllllllllllloooooooooooooooooooooooooooollllllllllllloooooooooooooooooooolll
lllooooooooooooooooooooooolllloolllloooooooooooooooooooooooooooolllloollllooooooooooooooooooooooolll
lllooooooooooooooooooooooooooooolllloooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllooooooooooooolllooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooolllooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooolllooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooolllooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooolllooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolllooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
