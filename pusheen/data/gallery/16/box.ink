    llllllll
  llffffffffll
 lllffllllfflll
lllfllllllllflll
lllnnnnllnnnnlll
 llllllllllllll
