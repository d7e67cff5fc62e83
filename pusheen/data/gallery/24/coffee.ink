lll   llll   llll   lll
llll llfflllllffll llll
lllllffffffffffffllllll
lllllfflllfffllffllllll
 llllffffllllfffffllll
 llfffllfffffffllfflll
 lllllllllllllllllllllll
 llrrrrrrrlllrrrrrrrllll
  lrrrrrrlllllrrrrrlllll
  lllllllllllllllllllll
