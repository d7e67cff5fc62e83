                llll
             lllllll
  llll   llllllll
  lfflllllffllllll
 llfffffffffffffffll
lllfllffllllllfffffl
llfffflllfflllllllll
 lllllllllllllllllll
