  llll ll
 llllllflll
llflfflfflll
lfffllffflll
lffllllfffll
llflfflfllll
