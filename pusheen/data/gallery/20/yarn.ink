     lllllllllll
    llffffsffffll
  lllffllffllffflll
  lllfffllllfffflll
llllllfflflflfffflll
lllllllfllfllfffflfl
llllllfffllfffflllll
