 lllllll lll
llflflflllll
lffflfffllll
llflllflllll
