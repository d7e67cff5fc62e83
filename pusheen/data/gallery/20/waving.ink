     llllllllll
    llffffsffflll
lllllffllffllfflll
lflllfffflllfffflll
llffffffffffffffflsl
  llffffffffffffflfl
   lllllllllllllllll
