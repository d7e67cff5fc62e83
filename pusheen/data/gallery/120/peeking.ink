                                lllllll                                          lllllll
                               llllllllll                                      llllllllll
                              lllllfllllllll                                llllllllflllll
                             lllllffffflllllll                            lllllllffffflllll
                             llllffff ffflllllll                        lllllllffffffffllll
                            lllllffffff fffllllllllllllllllllllllllllllllllllfff fffffflllll
                            llllfffffffff fffllllllllllllllllllllllllllllllfffffffffffffllll
                            llllfffffffffff ffflssssllllllllllllllllsssslfff fffffffffffllll
                           lllllffffffffffffff ffsssssf fssssssf fsssssff fffffffffffffflllll
                        llllllllfffffffffffffffffsssssf fssssssf fsssssfffffffffffffffffllllllll
                      llllllllffffffffffffffffffffsssff ffssssff ffsssffffffffffffffffffffllllllll
                    lllllllffffffffffffffffffffffffsffffffssssffffffsfffffffffffffffffff fffflllllll
                   llllllffffffffffffffffffffffffffffffffffssffffffffffffffffffffffffffffff fffllllll
                  lllllfff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
                 lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
               lllllffffffffffffffffffffflllllllllfffffffffffffffffffflllllllllffffffffffffffffffffflllll
               llllfffffffffffffffffffffllllllwwwllffffffffffffffffffllwwwllllllfffffffffffffffffffffllll
        llll  lllllfffffffffffffffffffflllllllw wlllfffffffffffffffflllw wlllllllfffffffffffffffffffflllll  llll
        lllllllllllllllllfffffffffffffflllllllllllllfffffffffffffffflllllllllllllfffffffffffffflllllllllllllllll
         llllllllllllllllllfffffffffffflllllllllllllfffffffffffffffflllllllllllllffffffffffffllllllllllllllllll
             llllffffffffffffffffffffffflllllllllllfffffffffffffffffflllllllllllfffffffffffffffffffffffllll
            lllllfffffflllffffffffffffffffflllllfflllfffffffffffffflllfflllllffffffffffffffffflllfffffflllll
         llllllllllllllllllfffffffffffffffffffffffllllffffllllffffllllfffffffffffffffffffffffllllllllllllllllll
         llllllllllllllffffffffffffffffffffffffffflllllffllllllfflllllfffffffffffffffffffffffffffllllllllllllll
          lllllffffffff ff ffffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffff f f ffffffflllll
          llllfffffffffffffffffffffffffffffffffffffffllllllffllllllffffffffffffffffffffffffffffffffffff ffllll
         lllllfffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
         llllfffffffffffffflllfffffffflllfffffffffffffffffffffffffffffffffffffflllfffffffflllffffffffffffffllll
llllllllllllllllllllllllllllllfffffffllllllllllllllllllllllllllllllllllllllllllllllfffffffllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllfffffffllllllllllllllllllllllllllllllllllllllllllllllf fffffllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllfffffffllllllllllllllllllllllllllllllllllllllllllllllf fffffllllllllllllllllllllllllllllll
lllloooooooooooooooooooooollllffffffflllllloooooooooooooooooooooooooooooooooollllllffffffflllloooooooooooooooooooooollll
llllooooooooooooooooooooooollllfffffflllllloooooooooooooooooooooooooooooooooollllllffffffllllooooooooooooooooooooooollll
llllooooooooooooooooooooooolllllllllllllllloooooooooooooooooooooooooooooooooollllllllllllllllooooooooooooooooooooooollll
llllooooooooooooooooooooooooolllllllllllllloooooooooooooooooooooooooooooooooollllllllllllllooooooooooooooooooooooooollll
lllloooooooooooooooooooooooooooollllooolllloooooooooooooooooooooooooooooooooollllooolllloooooooooooooooooooooooooooollll
llllooooooooooooooooooooooooooooooooooolllloooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
