  llllllllll
  lffllfsfflllll
 lllllllllllfffsll
lllllllllllllfffflll
llffffllfffffff flsl
 lffffffffff   fflll
 llllllllllllllllll
