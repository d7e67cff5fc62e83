   lllll      lllll
   llffllllllllffllllll
   llfffsfssfsffffffflllll
  llffffffffffffffffssffsll
lllfffllffffffllfffffffssflll
lllllflllfffflllfllllfffffflllll
llllffffllllllfffllllffffffflssl
 llff fffffffffffffffffffffflssl
 llffffffffffffffffffffffffflfll
  llffllllffllllfffffffffffllll
   llllllllllllllllllllllllll
