    llllllll
  lll lllllll
  ll l l l  lrrl
 lrrrrllllrrrrrl
 lllllrrrrllllrl
lrrllllyylllllrl
