               lllll
  ll      l    lllll
  lllllllllll llllll
lllllllllllllllll ll
lklfffffffllklfsll
lllfllfflllllfffflll
llffffllfffffff flsl
 lffffffffff   fflll
 llllllllllllllllll
