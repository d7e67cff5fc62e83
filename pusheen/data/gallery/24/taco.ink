  llll  llllll   ll
  lfflllllffflllllllll
 llffffffffflllgllllgll
lllfllffflllllllyyyyllll
lllffllllfflllyy    yyll
 lffffffffffly       yll
 llffffffffflyy yyyyyyll
  llllllllllllllllllllll
