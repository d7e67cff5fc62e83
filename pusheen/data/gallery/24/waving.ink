       lll    llll
      llfflllllffll
    llffffffffffffll
llllllfffllfffllffllll
lfflllffffflllffffllll
llflffffffffffffffffllll
 lllsffffffffffffffsllsl
   llffffffffffffffflsll
    lllllllllllllllllll
