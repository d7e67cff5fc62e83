  lllllll
 lllllllll
lll lll  ll
llllwuuullll
lllllllullll
