llllll
lollol
llllll   ll
  lfllllllfllll
 llfffffffffsfllllll
lllflffflfflfffflsll
lllfflllffflfffflll
 llfffffffffffffll
  lllllllllllllll
