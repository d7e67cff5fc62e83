     lll
llllllllll
llllflflfll
llflwlwlwlll
 lllllllllll
