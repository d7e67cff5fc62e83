   lllll      lllll
   llffllllllllfflllll
   llfffsfssfsffffffflllll
  llffffffffffffffffssffsll
  lfffllffffffllfffffffssfll
lllllflllfffflllfllllfffffflllll
llllffffllllllfffllllffffffflssl
 llffffffffffffffffffffffffflssl
 llffffffffffffffffffffffffflfll
  llffllllffllllfffffffffffllll
   lllllllllllllllllllllllll
