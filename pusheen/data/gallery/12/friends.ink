 ll  llll
 llslflll
lflffllllll
lfflflllllll
llllllllllll
