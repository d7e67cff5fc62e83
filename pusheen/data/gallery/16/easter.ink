  lllllll
  llplllll
 lflllllfllll
llflffflffffsll
llflllllfllllfl
llfffffflllllfll
 lllllllllllllll
