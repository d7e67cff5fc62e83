  l ll
 llllllllllll
 lfffffffffllll
llflllllllffflll
llffffffffffflll
 lllllllllllllll
