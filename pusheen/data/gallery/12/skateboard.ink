  lllllll
 ll    lllll
 lllll   lll
llllllllllll
lrryrrrrrlrl
