  lll     lll     eeee
  lllllllllfllll  eeee
  lffffsffffffsllleeee
lllfllfffllfffffsflle
lllfllllfllllllflllll
 lfffflllfffffflllllllll
 lffflffflffffflrrrrllll
 lllllllllllllllllllllll
