  llll    llll
  l  lllllf llllllllllll
 ll    f    llrrrrrrrrll
lllffl   fl lllrrrrrrrl
llllf llll llllrrrrrrrll
 lllllllllllrrrrrrrrrrll
 llflllllllfllllllllrrl
  llllllllllllllllllllll
