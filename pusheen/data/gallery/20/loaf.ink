  llllllllll
  lffllfsfflllll
 lfffffffffffffsll
lllfllfflllllfffflll
llffffllffffffffflsl
 lffffffffffffffflll
 llllllllllllllllll
