                                    llllllll                                     lllllll
                                   lllllllllll                                lllllllllll
                                   llllfflllllll                            llllllllflllll
                                  lllllfffflllllll                        lllllllfffffllll
                                  llllfff ffffllllll                     llllllffffffflllll
                                 lllllffffff ffflllllllllllllllllllllllllllllfff ffffffllll
                                 llllffffffffffffllllllllllllllllllllllllllfff fffffffflllll
                                 llllffffffffff ffffssssffffsssssfffsssssfffffffffffffffllll
                              lllllllfffffffffffffffssssffffsssssfffssssffffffffffffffffllllll
                            llllllllfffffffffffffffffsssffffssssffffssssfffffffffffffffffllllllll
                          lllllllfffffffffffffffffffffssffffssssfffffssfffffffffffffffffffffllllll
                         llllllfff ffffffffffffffffffffffffffsssffffffffffffffffffffffffff fffllllll
                        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllll
                       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                      lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
                     lllllfffffffffffffffffffffllllffffffffffffffffffffffllllffffffffffffffffffffffllll
                     llllfffffffffffffffffffflllllllllffffffffffffffffflllllllllffffffffffffffffffflllll
   lllllllllll lllllllllllfffffffffffffffffllllllllllllffffffffffffffllllllllllllfffffffffffffffffflllllllllll
 lllllllllllllllllllllllllllllllfffffffffflllllfffflllllffffffffffffflllllffflllllffffffffffllllllllllllllllll
llllllfffffflllll  lllllffllllllffffffffffflllfff ffllllffffffffffffflllfff ffflllfffffffffffllllllffllll
llllfffff ffflllll llllffffffffffffffffff fffffffffffffllllffffffllllffff ffffffffffffffffffffffffffflllll
llllf ffffffffllllllllllllllllllffffffffffffffffffffffllllllllllllllllffffffffffffffffffffffllllllllllllllll
llllffffffffffllllllllllllllllffffffffffffffffffffffffflllllllllllllllfffffffffffffffffffffffflllllllllllllll
llllffffffffffllllllllfffffff ffffffffffffffffffffffffffllllpppplllllffffffffffffffffffffffff ffffffffflllll
llllfffffffffffllllllfffffffffffffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffffffffffff ffllll
lllllfffffffffflllllfffffffffffffffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffllllllllllll
 llllfffffffffffllllffffffffffffffffffffffffffffffffffff ffflllllfffffffffffffffffffffffffffffffffffffffflllllllllllll
 lllllfffffffffffflfffffffffffffffffffffffffffffffffffffff fffffff fffffffffffffffffffffffffffffffffffffflllllsssllllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
   llllllffffffffffsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllllssssssllll
    llllllffffffffsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssssllllssssssllll
      lllllllffffffssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllllssssssllll
        lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssssllll
          lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllffffssllll
             llllllsssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssllllfffffffllll
               lllllsssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllfffffffllll
                llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssllllsfffffflllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssfflllll
                 llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllsssssllllll
                   lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllfffssllllll
                    lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffllllllll
                       lllllllllfffffffffffffffffffffffffffffffffffffffffffflfffffffffffffffflllllllllllllllllll
                           lllllllfffffffffffllllllllllllllllllllllllllllllllllfffffffffffflllllllllllllllllll
                             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                               lllllllllllllllll                            llllllllllllllllll
