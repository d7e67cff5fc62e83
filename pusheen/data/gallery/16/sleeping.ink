             lll
  ll    llllllll
 llflfllflllll
llffffffffffffll
llfflllffllfffll
 llllfllllllllll
