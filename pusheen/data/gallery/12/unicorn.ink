 l llll
 llllllll
lfffffllllll
lfflffffflll
lllllllllll
