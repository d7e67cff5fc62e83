     ll      llllll
     llllllllllyyyll
   lllfffsffffllllll
  llffflfffllffllll
  lllffflllffffll
 llllllllllllllllll
 llwrrrwwrrwrrrwlll
llllllllllllllllllll
llllllllllllllllllll
