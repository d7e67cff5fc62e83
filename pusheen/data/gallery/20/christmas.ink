     lllllll  llll
  lllrrrllll  llll
 llllllllllllllgll
 lllllllllffsllgrll
llfflfffllllllgyggl
llffflllffflllggggll
 lfffffffffflgggggll
 lllllllllllllllllll
