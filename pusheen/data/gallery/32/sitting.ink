      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffffffffffffffffffll
lllllfffflllffffflllfffflllll
lllllffffffflflflffffffflllll
llfffffffffflllllfffffffffflll
lfffffffffffflflffffffffffflllll
lsssfffffflfflllfflffffffssslssl
lfffffffffllllfllllffffffffllfsl
llsfffffffffffffffffffffffsllfll
 llllffffffffffffffffffflllllll
   llllllllllllllllllllllllll
