llllll
lrrrrllll    lll
llrrlllflllllffll
 lllllffffffffffll
 lllllffllffllfflll
llfllfffffllffffflll
 llfffffffffffffffll
  lllfffffffffffflll
    llllllllllllllll
