                   lllll
               lllllllll
   ll        lllllllllll
  lllllllllllfllllll
  llfffssfsfffffslllll
 llffffffffffffffffsfll
lllfflllfflllllllfffffll
lllffffllllfffllffffffll
 llfffffffffflllllllllll
  lllllllllllllllllllll
