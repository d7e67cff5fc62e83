        lllllll        lllllll                                  lllllll        lllllll
 lllllllllllllll      llllllllll                              llllllllll     lllllllllllllllll
llllllllllrrrllll     llllfflllllll                        lllllllffllll    lllllpppllllllllllll
lllrrrrllrrrrllll    llllfffffflllll                      lllllffffffllll   llllp   pllllppplllll
llllrrrrrrrrlllll   llllfffffffffllllllllllllllllllllllllllllffffffffflll   llllpp   pppp   pllll
lllllllrrrrlllll    llllfffffff ffllllllllllllllllllllllllllff fffffffllll   llllpp       pplllll
  lllllllllllll     llllf fffffffffffssssffffssssffffssssfffffffffffffllll    llllpp   pppllllll
     llllllll     llllllf ffffffff ffsssssfffssssfffssssff fffffffffffllllll   lllllppllllllll
        llll    lllllllfffffffffffffffsssffffssssfffssssffffffffffffffflllllll  lllllllllll
              llllllfffffffffffffffffffssffffssssffffssfffffffffffffffffffllllll lllllll
            lllllffff ffffffffffffffffffffffffssffffffffffffffffffffffff fffllllll
           lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
         llllffffffffffffffffllfffffffllffffffffffffffllfffffflllffffffffffffffffllll
   lllllllllfffffffffffffffffllllffflllllffffffffffffllllffffllllfffffffffffffffflllllllll
   llllllllllllllllfffffffffffllllllllllffffffffffffffllllllllllfffffffffffllllllllllllllll
        lllllllllllfffffffffffffllllllffffffffffffffffffllllllfff ffffffffflllllllllll
       llllffffffffffffffffp    pffffffllffffffffffffllffffffp    pffffffffffffffffllll
    lllllllllllllllfffffff        ffffllllfffllllfffllllffff        ffffffflllllllllllllll
    llllllllllffffffffffffff    fffffffllllllllllllllllfffffff    ffffffffffffffllllllllll
     llllffffff ffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffff fffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
    llllfffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffflllllllllll
   llllffffffffffffffffffffffffflllllllllllffffffflllllllllllffffffffffffffffffffffffffllllllllllll
   llllfffffffffffffffffffffffllllllllllllllllffllllllllllllllllffffffffffffffffffffffflllssssslllll
   llllffffffffffffffffffffflllllrrrrrrrrrllllllllllrrrrrrrrlllllffffffffffffffffffffffllllsssssllll
   llllsssssssssfffffffffffflllrrrrrrrrrrrrrllllllrrrrrrrrrrrrllllffffffffffffsssssssssllllsssssllll
   llllssssssssssfffffllllllllllrrrrrrrrrrrrrllllrrrrrrrrrrrrrllllllllllfffffssssssssssllllsssssslll
   llllfffffffffffffffflllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllffffffffffffffffllllsssssslll
   llllffffffffffffffff fffffffllllrrrrrrrrrrrrrrrrrrrrrrrrllllffffff ffffffffffffffffflllfffffsslll
    lllsssssssffffffffffffff ffflllrrrrrrrrrrrrrrrrrrrrrrrllllfff fffffffffffffsssssssllllffffffllll
    llllssssssssffffllllllfffflllllrrrrrrrrrrrrrrrrrrrrrrrrlllllffflllllllffffssssssssllllffffffllll
     llllfffffffffffllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllfffffffffffllllsssfffllll
     lllllfffffffffffffffflllllllllrrrrrrrrrrrrrrrrrrrrrrrrlllllllllffffffffffffffffllllssssssllll
      llllllfffffffffffff f fffflllllrrrrrrrrrrrrrrrrrrrrlllllfff f fffffffffffffflllllffssslllll
        lllllllllfffffffffffff ffflllllrrrrrrrrrrrrrrrrlllllfff fffffffffffflllllllllffffllllll
          llllllllfffffffffffffffffflllllrrrrrrrrrrrrlllllfffffffffffffffffllllllllflllllllll
               lllllfffffffffffllllllllllllrrrrrrrrllllllllllllfffffffffflllllllllllllllll
                llllllllllllllllllllllllllllllrrllllllllllllllllllllllllllllllllllllll
                   llllllllllllll        lllllllllll         llllllllllllll
                                            llllll
