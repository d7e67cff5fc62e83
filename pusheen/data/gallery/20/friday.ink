lllllllllllllllll
llppplllfffffffflll
  lllllfllllllllffll
 llllllfflllllllffll
  llfffffffffffffffl
   llffffffffffffffl
     lllllllllllllll
