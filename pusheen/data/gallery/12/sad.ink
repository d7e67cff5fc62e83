  lllllll
 llflfflfll
 lfllffllll
 lflfffllfll
llllllllllll
