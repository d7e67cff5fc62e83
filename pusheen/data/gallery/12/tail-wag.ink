lllllll  lll
llllllllllll
l lll   lll
lllllllllll
