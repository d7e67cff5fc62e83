     ll      lllll            lllll      ll
    llll     llfllllll    lllllffll     llll
 lllllllll  lllffffllllllllllfffflll  lllllllll
 lllllllllllllffffffssfssfssfffffflll lllllllll
    lll  lllfffffffffffffffffffffffflll  lll
        lllff ffffffffffffffffffff fflll
 lllllllllfffffffllllffffffllllffffffflllllllll
llllllllllllffffllffllffffllffllffffllllllllllll
llffflllllllffffppfffllllllfffppfffflllllllfffll
llffflllfffffffffffffllllllffffffffffffflllfffll
llffffllff ffffffffffffllfffffffffffffffllffffll
 lllfffffffffffffffff ffff ffffffffffffffffflll
  llllfssssffffffffffffffffffffffffffssssflllll
    llllssffffffffffffffffffffffffffffsslllllll
      llffffffffffffffffffffffffffffffffllsfll
       llllffffffffffffffffffffffffffllllflll
        lllllffffllllllllllllllfffflllllllll
           lllllllllllllllllllllllllllll
            eeeeeeeeeeeeeeeeeeeeeeee
