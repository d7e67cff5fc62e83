   lllll      llll
   ll fllllllllfflllllll
   lf   sfsfff  flrrrrrlllllllll
  llf     ff     llrrrrrrrrrrrll
  lf  llf ff llf llrrrrrrrrrrll
llllf lll   fllllllllrrrrrrrrrll
llllll  lllllf llllllrrrrrrrrrll
 lllllllllllllllrrrrrrrrrrrrrll
  lfllllllllllllllllllllrrrrrll
  lll   ffff         fflllllllll
    lllllllllllllllllllllll  ll
