    lllllllll
   llfffffffll
llllfflllllflll
lflffffflfffffll
lllsfffffffffsll
  llllllllllllll
