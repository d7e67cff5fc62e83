     llllllllll
   lllfffsffffll
  llfffllffllffll
  lllfllflllllflll
  lfflllfffflblfll
  lsfllffffflllfsl
 llllllffffflllfllll
llllllllllllllllllll
