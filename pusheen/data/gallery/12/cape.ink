  lllllll
 llfffffflll
lllffllfflll
llfllllllfll
lllfllllflll
