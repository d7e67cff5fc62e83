              lllllllll
             lleeeeeeell
  lll     llllllllllllll
  lffllllllflllllllll
 llfffffffffffsflll
lllfllffflllffffffll
lllfflfllflflllffffllll
 lfffffffffffffffffllll
 lffflfffllffffffffllll
 llllllllllllllllllll
