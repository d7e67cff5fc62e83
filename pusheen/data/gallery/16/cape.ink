   lllllllll
  llffffffflll l
 llffllfflffllll
 lllllllllllllll
llsfllllllllflll
llllllllllllllll
