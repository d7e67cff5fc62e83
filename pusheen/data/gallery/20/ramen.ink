   lllllllllll
  llffffssfffll ll
 lffffffffffffllllll
lllffllllllfflllllll
lfflllflllfllllllll
lllllllllllllllllsl
lslrrrrrrrrrrllllll
 lllllllllllllllll
