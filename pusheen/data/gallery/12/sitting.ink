  lllllll
llfffffffll
llffflffflll
lffflllfffll
llflfflfllll
