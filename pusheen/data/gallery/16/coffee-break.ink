 lll  lll   eee
 lfllllflllleee
llflfflfffffle
llfllllfllllllll
llffffffffllllll
 lllllllllllllll
