  lllllll
llfffffffll
llfllllfflll
lfllllbllfll
llllllllllll
