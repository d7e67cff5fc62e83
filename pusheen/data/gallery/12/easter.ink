  lllll
 llllllfll
lllfflffffl
lffflfllllll
llllllllllll
