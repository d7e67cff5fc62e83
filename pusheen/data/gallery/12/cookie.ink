  lllllll
llflfffffl
llfflllfflll
lffllolfffll
lllllollllll
