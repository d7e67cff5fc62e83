    lllllllll
   llfffffffll
  llfflffllflll
lllllffllfffffll
lllllfllllfffsll
lllllfffffffllll
