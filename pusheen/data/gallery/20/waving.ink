     llllllllll
    llffffsffffll
lllllffllfffllffll
lflllfffflllfffflll
llffffffffffffffflll
 lllffffffffffffflfl
   llllllllllllllll
