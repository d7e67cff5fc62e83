  lllllllllll
  l ffsff lrrlllllll
 lf       llrrrrrrll
lll lllfllllrrrrrrll
llllllllllrrrrrrrrll
 lllllllllllllllrrl
  llllllllllllllllll
