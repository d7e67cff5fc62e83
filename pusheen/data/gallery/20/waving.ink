     lllllllllll
    llffffsffffll
lllllffllfffllfflll
lflllfffflllfffflll
llffffffffffffffflll
 lllffffffffffffflfl
   lllllllllllllllll
