              lllll
  llll    lll  lll
  lffllllllflllll
 llffffffffffflflllll
lllfllfffllflllllllcll
lllfffllllflllclcclccll
 lffffffffflllcclllcclll
 lfflllfflllfccllllccfll
  llllllllllllllllllllll
