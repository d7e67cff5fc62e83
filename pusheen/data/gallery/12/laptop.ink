  lllllll
llfffffffll
llfflllfflll
lflelllelfll
llllllllllll
