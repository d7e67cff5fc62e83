                                                                                llllllllllllllllllll
                                                                                llllllllllllllllllll
                                                                                llllllllllllllbbllll
                                                                                 llllllllllllblllll
                                                                                     llllllbllllll
                                                                                   llllllbllllll
                                                                  llllllllllllll llllllbllllllllllll
                                                                 llllllllllllllllllllbllllllllllllll
                                                                lllllbbbbbbbbbllllllllllllllllllllll
                                                                 llllllllllbllllllllllllllllllllllll
                                                                  lllllllbllllll
              lllllll                                 lllllll    llllllblllllllll
             llllllllll                            llllllllll    llllbblllllllllll
             llllffllllll                        lllllllffllll   lllllllllllllllll
            llllfffffllllll                    llllllfffffflll   llllllllllllllll
           llllffff fffllllllllllllllllllllllllllllfff fffflllllllllllllll
           llllffffffffffllllllllllllllllllllllllfff fffffffllllllllllllllllllll
           llllf ffffff ffflllllfffssssfffsssssffffffffffffffffffffffsssllllllllllll
           llllf ffffffff ffssssfffssssfffssssfffffffffffffffffffffffsssssffffllllllllll
           llllf ffffffffffffsssfffssssffffsssffffffffffffffffffffffsssssff ffffssslllllll
          lllllf fffffffffffffsfffffsssffffssfffffffffffffffffffffffsssssffffffsssssffllllll
         lllllffffffffffffffffffffffssffffffffffffffffffffffffffffffssssffffffssssssffffllllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffsffffffffsssssfff ffflllll
       llllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffff fflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllfffffffffflllffffflllfffffffffffflllfffffflllffffffffffffffffffffffffffffffffffff ffllll
lllllllllllffffffffflllllflllllffffffffffffllllllllllllffffflllllllllllffffffffffffffffffffffffllll
lllllllllllllllfffffflllllllllfffffffffffffffllllllllfffllllllllllllllfffffffffffffffffffffffffllll
     llllffffffffffffffflllffffffffffffffffffffllllffffffffffffffffffffffffffffffffffffffffffffflll
    lllllllllllffffff ffffffflllffffllffffflllffffff fffllllllllfffffffffffffffffffffffffffffffflll
lllllllllllllllfffffffffffffflllfffllllfffllllffffffffffllllllllllllllfffffffffffffffffffffffflllll
 lllllllllfffffffffffffffffffllllllllllllllllffffffffffffffffffffffllffffffffffffffffffffffflllllll
      llllfffffffffffffffffffffllllllfllllllfffffffffffffffffffffffffffffffffffffffffffffllllllllll
      llllfffffffffffffffffff ffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllfllll
       llllfffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllllllllllfffffllll
       llllffffffffffffffffffffffffffffffffffffffffffflllllssssssssffffsssffffffffffffffffffffllll
        lllllffffffffffffffffffffffffffffffffffffffffflllssssssssssffffsssfffff fffffffffffflllll
         llllllfffffffffffffffffffffffffffffffffffffffllllsssssssssffffsssffffffffffffffffllllll
           llllllllllllfffffffffffffffffffffffffffffffflllllsssssssffffsssffffffffffflllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
