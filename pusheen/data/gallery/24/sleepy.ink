   lllllllll        llll
  llllbbbbbllll     llll
lllllllllllllll llllllll
lllllllllllllllllllll
 llfffffffffffffll
lllfffllflfllffflll
lllffffflllfffffllll
lfffflllllllllfffflll
lsflllppppppllllfslsl
llflllpp   pplllfllll
 lllllllllllllllllll
