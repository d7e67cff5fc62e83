     llll     llllll
  lllloollll  llllll
  lfllllllflllllllll
 llffflfffffffflll
lllfllfflllllfllllll
llffflllffflllllrlll
 lffffffffffflllrlll
 llllllllllllllllll
