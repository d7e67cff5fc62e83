  lllllll
llflfflffll
llfflllfflll
lffloolfffll
lllllollllll
