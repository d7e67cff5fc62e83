                   lllll
               lllllllll
   ll        lllllllllll
   llllllllllfllllll
  llfffssfsfffffslllll
 llffffffffffffffffsfll
lllfflllfflllllllfffffll
lllffffllllfffllffffffll
 llfffffffffflllllllllll
  lllllllllllllllllllll
