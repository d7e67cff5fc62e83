  lllllllllll
  lfflsff llrlllllll
 lf f f ff lrrrrrrll
lllfllfflllllrrrrrll
llllllllllrrrrrrrrll
 lllllllllllllllrrll
  llllllllllllllllll
