                 lll
  llll   llllll llgll ll
  lfflllllfflllllglgllll
 llfffffffffflgllglgllgl
lllfllfffllflllglllglgll
lllfffllllffllfllllllll
 lffffffffffffflllllll
 lffflfffllffffflrrrll
 llllllllllllllllllll
