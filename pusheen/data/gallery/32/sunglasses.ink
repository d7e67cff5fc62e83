   lllll      lllll
   llffllllllllffllllll
   llfffsfssfsffffffflllll
  lllllllllflllllllfssffsll
lllfllwkkllllwkkllfffffssflll
llllllllllfflllllllllfffffflllll
llllffffllllllfffllllff   fflssl
 llf   ffffffff    fff    fflssl
 llff fffff fffff         fflfll
  llffllllffllllfff f fffffllll
   llllllllllllllllllllllllll
