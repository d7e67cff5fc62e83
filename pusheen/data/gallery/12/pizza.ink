  lllllll
llfffffffl
llfllllfflll
lflllllllfll
llllllllllll
