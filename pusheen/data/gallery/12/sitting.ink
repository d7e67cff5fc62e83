  lllllll
llfffffffl
llfflllfflll
lffflllfffll
llffffffflll
