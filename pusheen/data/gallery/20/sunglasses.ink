  lll llllll
  lffllfsfflllll
 lllllllllllfffsll
lllllllllllllfffflll
llffffllffffffffflsl
 lffffffffffffffflll
 llllllllllllllllll
