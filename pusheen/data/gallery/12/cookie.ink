  lllllll
 lllllllll
ll  lll  ll
lllloollllll
llllooolllll
