            llll
  lll  llll lll
 llfllllfflllll
 lffffffffflllllll
lllflffllfllcccccll
llffflllfllcllllclll
 lfflfflllccclllccll
 lllllllllllllllllll
