  lllllll
llfffffffll
llffllffflll
llllrrllllll
llllrrrlllll
