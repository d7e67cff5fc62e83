       ll
  lll lll lll
  lfflllllbbllll
 llffffffflllppllll  l
llffflfffflffllulllllll
lllfffllllflllflffflllll
 lffffffffffffffffflllll
 llffffffffffffffflllll
  lllllllllllllllll
