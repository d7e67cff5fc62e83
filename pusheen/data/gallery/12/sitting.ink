  lllllll
llfffffffll
llfflllfflll
lffflllfffll
llffffffflll
