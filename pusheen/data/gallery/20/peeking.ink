    llllllllllll
   llfffsffsfffll
  llffflfffflfffll
 lllfflllfflllfflll
lllflflfllllflflflll
looollloooooollloool
llllllllllllllllllll
llllllllllllllllllll
