   lllll      lllll
   llffllllllllfflllll
   llfffsfssfsffffffflllll
  lllllllllflllllllfssffsll
  lfllwkkllllwkkllfffffssfll
llllllllllfflllllllllfffffflllll
llllffffllllllfffllllffffffflssl
 llffffffffffffffffffffffffflssl
 llffffffffffffffffffffffffflfll
  llffllllffllllfffffffffffllll
   lllllllllllllllllllllllll
