   lllll      lllll
   llffllllllllffllllll
   llfffsfssfsffffffflllll
  llffffffffffffffffssffsll
  lllllllllllllllllfffffsfll
lllllllllllllllllllllfffffflllll
llllffffllllllfffllllffffffflssl
 llffffffffffffffffffffffffflssl
 llffffffffffffffffffffffffflfll
  llffllllffllllfffffffffffllll
   llllllllllllllllllllllllll
