            llll
         lllllll
  ll    lllll
  lflsllflllll
llfflffffffffll
llfffllffllffll
 llllflllllllll
