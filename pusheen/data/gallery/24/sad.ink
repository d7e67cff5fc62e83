      lllll llllll
     llfflllllfflll
   llfffllffflllffll
  lllfflllffflllfflll
  lllflllllllflllflll
  lffflllfffffflllffll
  llsllllfffffflblfsl
llllllllffffffflblllllll
llllllllllllllllllllllll
