               lll
               lll
  llll   llll  lll lll
  lfflllllffllllllllflll
 llfffffffffffsffllfffll
lllfllfffllllllfffflffll
lllffllllflfllffffflllll
 lfffflllffffffffffll
 llfffffffffffffffll
  lllllllllllllllll
