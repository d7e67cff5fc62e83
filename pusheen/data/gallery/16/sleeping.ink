           lllll
  ll    llllllll
 llflfllfllllll
llffffffffffffll
llfflllffllfffll
 llllfllllllllll
