               lll
  lll    lll lllll
  lfflllllfllllll
 llffffffffffffsfll
llffllfflllllfffffll
lllffflllffllllffffl
 lllllllllllllllllll
