  lllllll
 lllllllll
ll  lll  ll
ll       lll
llllllllllll
