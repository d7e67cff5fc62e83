  lllllll
llfffffffll
llffflffflll
lfllrrlllfll
llllllllllll
