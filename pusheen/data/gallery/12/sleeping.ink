       lllll
 lllllllllll
llffffffflll
llflllllfffl
llffffllllll
