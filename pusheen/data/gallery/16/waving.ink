    llllllll
   llfffffffll
llllfflllllflll
lflffffflfffffll
 llsfffffffffsll
  llllllllllllll
