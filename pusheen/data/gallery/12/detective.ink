  lllllll
 llllcllll
llflfflllll
lfffffllllll
lffflllflfll
llflffffflll
