   lflll
 lllflfffll
llfffllfffl
 lffllfffll
gllllllfllll
