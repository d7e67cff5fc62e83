                           llllllll
                          llllyllll
                          lllyyylll
                           llllllll
                           lllllll
                          lllluulll
                         lllluuyyyll
              llllll     lllyy yullll     llllll
             lllllllll  lyyyyuuuuullly  lllllllll
            llllfffllllllluuuuuuuyyyyllllllffflll
            lllffffffllllluuuyy yyuulllllfff fllll
           llllffff fflllyy yyuuuuuuulllffffffflll
          llllffffffflllllllllullllllllllfffffflllll
        lllllffffffffflllllllllllllllllfffffffffflllll
      lllllfff fffff fffffffffssfffffffffffffffffffllll
     llllffffffffffffffffff fffffffffffffffffffff ffflll
    llllfffffffffffffffffffffffffffffffffffffffffffffflll
    lllffffffffffffllllllfffffffffffllllllffffffffffffllll        lll
lllllllllllffffffflllllllllffffffffllllllllffffffffllllllllll    lllll
 llllllllllffffffflllffflllffffffffllfffflllfffffflllllllllll  lllllllll
  lllllllllfffffffffffffffllllllllllffffffffffffffllllllllll   lllyyylll
lllllllllllfffffffffffffffllllllllllfffffffffffffffllllllllll  llllyllll
 lllffffffffffffffffffffffllllpllllffffffffffffff ffffffflll    lllllll
llllffffffffffffffffffffffffllllllfffffffffffffffffffff fflll   lllllll
lllffffffffffffffffffffffffflffflfffffffffffffffffffffffffllll  lllblll
lllfffffffffffffffffflllffflllflllffffllffffffffffffffffffflll  lllblll
lllssssssfffffffffffflllffffllllllffffllfffffffffffffsslllllllllllllllllllllllll
lllssssssfffffffffffflllffffllflllffflllffffffffffffssslllllllllllllllllllllllll
lllfffffffffffffffffffllllllllflllllllllffffffffffffffflllw                 wlll
lllssssssffffffffffffffllllllfffflllllfffffffffffffffsslllwwwlllllwwwlllllw wlll
llllssssfffffffffffffffffffffff fffffffffffffffffffffsslllllllllllllllllllllllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllpppplllpppplllllll
  llllllffffffffffffffffffffffffffffffffffffffffffffffllllp p      pp     ppplll
    lllllllfffffffffffffffffffffffffffffffffffffffflllllllp p p p p p p p p plll
        lllllllfflllllllllllllllllllllllllllffflllllll lllllllllllllllllllllllll
         lllllllllllllllllllllllllllllllllllllllllll   lllllllllllllllllllllllll
