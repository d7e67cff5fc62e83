      llll         llll
     llfflllllllllllffl
    lllffffssfsfssffffll
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
    lllllllllllllllllllllllll
