  lllllll
llfffffffll
llfllllfflll
lflllllllfll
llllllllllll
