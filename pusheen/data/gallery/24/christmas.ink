      lllllllll   ll
   llllrrrllll   lllll
  llllrrrrlllll  llll
  llllllllllllllllggll
 llffllllllfffffllggrl
lllfllfffflllllllgyggll
lllfffllllfflllllgggglll
 lfffffffffffffllrggygll
 lfffllffllfffllllllllll
  lllllllllllllllllll
