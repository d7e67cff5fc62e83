   llfllll
 llfffflfll
llllfllfffll
llllllllflll
