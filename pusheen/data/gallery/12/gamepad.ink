  lllllll
llfllfllfll
llfflllfflll
lflllllllfll
llllllllllll
