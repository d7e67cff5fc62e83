  lllllll
llflfffffll
llfflllfflll
lffllolfffll
lllllollllll
