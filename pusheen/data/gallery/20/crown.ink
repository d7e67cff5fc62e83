   ll lll ll
   lllllllll
  llllllllllllll
  lffffffffffsflll
 llllllflllllfffflll
 llfffflffffffffflsl
 llfflffflffffffflll
llllllllllllllllllll
llllllllllllllllllll
