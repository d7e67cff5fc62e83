         lllllllllllllll
      llllllllllllllllllllll
    llllllllrrrrrrrrrrlllllll
  lllllllrrrrrrrrrrrrrrrrllllll
 llllllrrrrrrrrrrrrrrrrrrrrlllll
lllllrrrrw  rrrrrrrrrrrrrrrrlllll
llllrrrrw   rrrrrrrrrrrrrrrrrllll
llllrrrr   rrrrrrrrrrrrrrrrrrlllll        llll                                        lll
llllrrrw  wrrrrrrrrrrrrrrrrrrrllll      lllllllll                                  llllllll
llllrrr  wrrrrrrrrrrrrrrrrrrrlllll      lllllllllll                              lllllllllll
llllrrrrrrrrrrrrrrrrrrrrrrrrrlllll     lllllfflllllll                          lllllllfflllll
lllllrrrrrrrrrrrrrrrrrrrrrrrrllll     lllllffffflllllll                      llllllffffffllll
 lllllrrrrrrrrrrrrrrrrrrrrrrlllll     llllffff ffffllllllllllllllllllllllllllllllfffffffflllll
  lllllrrrrrrrrrrrrrrrrrrrllllll     lllllfffffffffflllllllllllllllllllllllllllfff fffffffllll
   llllllrrrrrrrrrrrrrrrrllllll      lllllf ffffffffffllllllllllllllllllllllllfffffffffffflllll
    lllllllrrrrrrrrrrrrllllll       lllllfffffffffff fffssssffffssssffffssssfff ffffffffffllllll
      lllllllrrrrrrrlllllll      llllllllfffffffffffffffssssffffssssffffssssffffffffffffffflllllll
        lllllllllllllllll      lllllllfffffffffffffffffffsssffffssssffffsssfffffffffffffffffflllllll
          lllllllllllll       llllllffffffffffffffffffffffffffffsssffffffffffffffffffffffff ffffllllll
           lllllllllll       lllllfff fffffffffffffffffffffffffffssfffffffffffffffffffffffffff ffflllll
           lllllllllll      lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
               llll        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllll
               llll       lllllfffffffffffffffffffffllffffffffffffffffffffffflllffffffffffffffffffffflllll
               llll       llllfffffffffffffffffffllllllllffffffffffffffffflllllllllfffffffffffffffffffllll
         lllllllllllllllllllllfffffffffffffffffllllllllllllfffffffffffffflllllllllllffffffffffffffffffllllllllll
       llllllllllllllllllllllllllllllfffffffffllllllffflllllfffffffffffflllllffflllllfffffffffflllllllllllllllll
      llllllfffffllllll lllllflllllllfffffffffflllfff fflllfffffffffffffllllff ffflllfffffffffflllllllflllll
     lllllfffffffffllll llllffffffllfffffffff fffff ffffflllffffffffffffllffffff fffffffffffffffllffffffllll
     llllffffffffffllllllllllllllllllffffffffffffffffffffllllfffllllfffllllffffffffffffffffffffllllllllllllllll
     llllfffffffffflllllllllllllllfffffffffffffffffffffffllllllllllllllllllffffffffffffffffffffffflllllllllllll
     lllllffffffffflllllllfffffff f ffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffff fffffffllllll
      llllffffffffffllllllffffffffffffffffffffffffffffffffffllllffffllllfffffffffffffffffffffffffffffffffflllllllll
      llllfffffffffffllllfffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
      lllllffffffffffflllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsslllll
       lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsslllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllll
         llllllffffffffssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllssslllll
          lllllllffffffsssssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssssllllssssllll
            lllllllfffffssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllssssllll
              lllllllllffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffffllllf ffllll
                 lllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllfffffllll
                    lllllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllfffffllll
                     llllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssllllssfflllll
                     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssslllll
                      llllllfff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssllllll
                       lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllfflllllll
                         llllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfflllllll
                           lllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllll
                               lllllllffffffffffffllllllllllllllllllllllllllllllllfffffffffffflllllllllllllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                   lllllllllllllllll                           llllllllllllllllllllll
