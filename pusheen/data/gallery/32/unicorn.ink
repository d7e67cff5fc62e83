          ll
         lll
   lllll llll llllllll
   lfffllllllllfflllllllll
   lfffflllllffffffflllllll
  llffffffffffffffffsffslllll
 llfffllfffffllffffffffsfflulll
llllffllfffffllfllllffffffllllll
llllfffflllllfffllllffffffllllll
 llfffffffffffffffffffffffllllyl
 llfffffffffffffffffffffffllllll
  lllffffffffffffffffffffllbbbll
    lllllllllllllllllllllllllll
