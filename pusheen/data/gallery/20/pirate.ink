    llllll      l
  lllkwwklll llllll
 llllllllllllllllll
 lllllllllfffffslll
llllllfflllllfffflll
llffffllfffffff flsl
 lffffffffff   fflll
 llllllllllllllllll
