lllll
lllol
lllll lll
 llflllffllllll
llflffllffffllsl
llffllffllffflll
 lfffffffffffl
 lllllllllllll
