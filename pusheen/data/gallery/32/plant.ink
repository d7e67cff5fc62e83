                       llll
   llll      llll     llglll
   lffllllllllfflllllllgggllllll
   lffffsfsfsffffllggllglggllggl
  llfffffffffffffflglllglggllgll
lllfffllfffflllfllllgllglgllglll
llllfflflflfllflllllllllllllll
 llfffffllllffffffffllllllllll
 llfffffffffffffffffllllllllll
 llffflllffllllffffffllrrrrll
  llllllllllllllllllllllllll
