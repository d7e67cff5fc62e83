  llllllllll
  lfflffffflllll
 lfffffffffffffsll
lllflfffllfllfffflll
llffflllfffllfffflsl
 lffffffffffffffflll
 llllllllllllllllll
