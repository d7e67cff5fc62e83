                                   lllllll                                    lllllll
              l                   lllllllllll                              lllllllllll                   l
            lllll                lllllfflllllll                          lllllllfflllll                lllll
           lllllll               llllffffflllllll                      lllllllfffffllll               lllllll
          lllllllll             lllllfff fffllllllllllllllllllllllllllllllllfff ffflllll             lllllllll
      lllllllllllllllll         llllffffff fffllllllllllllllllllllllllllllfff ffffffllll         lllllllllllllllll
    lllllllllyyylllllllll       llllffffffff fffllllllllllllllllllllllllffffffffffffllll       lllllllllyyylllllllll
    lllllllllyyylllllllll     llllllf ffffffff fffssssffffssssffffssssfff ffffffff fllllll     lllllllllyyylllllllll
      lllllllllllllllll     llllllllffffffffffffffssssffffssssffffssssffffffffffffffllllllll     lllllllllllllllll
          lllllllll       lllllllffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllll       lllllllll
           lllllll      lllllllfffffffffffffffffffffffffffssssfffffffffffffffffffffff ffflllllll      lllllll
            lllll      llllllfff ffffffffffffffffffffffffffssffffffffffffffffffffffffff fffllllll      lllll
              l       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll       l
                     lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
                     llllfffffffffffffffffffffflfffffffffffffffffffffffflffffffffffffffffffffffllll
                    lllllffffffffffffffffffllllllllffffffffffffffffffllllllllfffffffffffffffffflllll
   lllllllllllllllllllllfffffffffffffffffflllllllllllfffffffffffffflllllllllllfffffffffffffffffflllllllllllllllllllll
 llllllllllllllllllllllllllllllfffffffffflllllffflllllfffffffffffflllllffflllllffffffffffllllllllllllllllllllllllllllll
llllllfffffllllll  llllllllllllfffffffffflllfff ffllllffffffffffffllllff ffflllffffffffffllllllllllll  llllllfffffllllll
llllfffffffffllll lllllfffffflfffffffffp ppppfffffffflllllfffflllllffffffffpppp pffffffffflfffffflllll llllfffffffffllll
llllf fffffffllllllllllllllllllffffffff       ffffffllllllllllllllllffffff        fffffffllllllllllllllllllf fffff fllll
llllffffffffflllllllllllllllffffffffffff     ffffffffllllllllllllllffffffff     fffffffffffflllllllllllllllf fffffffllll
llllfffffffffflllllllffffffff ffffffffffffffffffffffffllllppppllllfffffffffffffffffffffffff ffffffflllllllffffffffffllll
llllffffffffffllllllfffffffffffffffffffffffffffffffffffllllllllllfffffffffffffffffffffffffffffffffffllllllffffffffffllll
lllllffffffffffllllfffffffffffffffffffffffffffffffffffffllllllllfffffffffffffffffffffffffffffffffffffllllfffffffffflllll
 llllffffffffffflllfffffffffffffffffffffffffffffffffff ffffllffff ffffffffffffffffffffffffffffffffffflllfffffffffffllll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffff ff f f fffffffffffffffffffffffffffffffffffffffffffffffffflllll
  llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllll
   llllllfffffffffssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssfffffffffllllll
     llllllfffffffsssssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssffffffflllllll
      llllllllffffssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssffffllllllllll
        llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllsllll
           llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffffllll
               llllsssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllfffffflllll
               lllllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllllffffffllll
                lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllssssfllllll
                llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssllllll
                  lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffssllllll
                   lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffllllllll
                      lllllllllfffffffffffffffllffffffffffffffffffffffffllffffffffffffffflllllllllllllllllll
                          lllllllffffffffffllllllllllllllllllllllllllllllllllfffffffffflllllllllllllllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                              llllllllllllllll                            llllllllllllllll
                                      e eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee e
                             eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                               eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
