    llllllll
   llfffffffll
llllfflllllflll
lflffffflfffflll
 llsffffffffflll
  llllllllllllll
