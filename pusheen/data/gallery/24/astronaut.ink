    llllllllllll
  lllwww     wwllll
 llwllllwwwwwllllwll
llwwlffflllllffflwwl
llllfffffffffffffllll
lllffflllffflllffflll
llllffllfllfllfffllll
llllfffffllffffffllll
lllllllllllllllllllll
lbwwlllllllllllllwwbl
llww  wlllllllw  wllllll
  llllllllllllllllllllll
