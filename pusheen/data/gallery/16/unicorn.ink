      ll
  lllllllllll
 llfffllfffllll
llffllffllfflll
llffffllffffllll
lfffflllffffflll
lffffllllfffflll
llllllllllllllll
