  llll    llll
  lffflllll llllllllllll
 llf  ffff   lrrrrrrrrll
lllfllf   llfllrrrrrrrl
llllffllllfflllrrrrrrrrl
 llllllllllllrrrrrrrrrll
 llfllllllllfllllllllrll
   lllllllllllllllllllll
