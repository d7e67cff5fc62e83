  lllllll
llfffffffll
llflllllflll
lfllllllffll
llllllllllll
