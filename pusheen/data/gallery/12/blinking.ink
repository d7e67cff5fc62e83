  lllllll
llflfflffll
llfllllfflll
lffflllfffll
llffffffllll
