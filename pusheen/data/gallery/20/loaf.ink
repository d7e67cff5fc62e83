  lll llllll
  lffllfsfflllll
 lfffffffffffffsll
lllfllfflllllfffflll
llffffllffffffffflsl
 lffffffffffffffflll
 llllllllllllllllll
