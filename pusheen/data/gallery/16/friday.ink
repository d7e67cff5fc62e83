llllllllllllll
llppllffffflfll
 llllllllllllfll
 lllfffffllffffl
  llsffffffffffl
   lllllllllllll
