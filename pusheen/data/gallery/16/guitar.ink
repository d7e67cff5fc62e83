    lllllllll
   llfffffffll
lllllflllllffll
lllllllllllllfll
  llllllllllolll
   llllllllllll
