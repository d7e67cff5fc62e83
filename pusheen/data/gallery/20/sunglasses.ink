  llllllllll
  lfflffffflllll
 lllllllllllfffsll
lllllllllllllfffflll
llffflllfffllfffflsl
 lffffffffffffffflll
 llllllllllllllllll
