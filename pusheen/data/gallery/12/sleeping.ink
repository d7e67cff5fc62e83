        llll
 lllllllllll
 lffffffflll
llflllllfffl
 lffffllllll
