   lllll      lllll
   llffllllllllffllllll
   llfffsfssfsffffffflllll
  llffffffffffffffffssffsll
  lfffffffffffffffffffffsfll
llllfflllfffffllfllllfffffflllll
llllffffllllllfffllllffffffflssl
 llffffffffffffffffffffffffflssl
 llffffffffffffffffffffffffflfll
  llffllllffllllfffffffffffllll
   llllllllllllllllllllllllll
