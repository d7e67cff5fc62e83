    lllllllll
   llfffffffll
  lllflfflfflll
lllllffllfffffll
llllllllllfffsll
llllllllllllllll
