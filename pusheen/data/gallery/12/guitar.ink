   lllflll
  lfffflfll
llllfllfffll
llllllllllll
  llllllolll
