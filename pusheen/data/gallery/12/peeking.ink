  llllllll
 llflfflfll
lllfllllflll
llllloolllll
llllllllllll
