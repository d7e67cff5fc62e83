 lllllll
 lfllfllll
lflfflffflll
lffllfffffll
 lflffllllll
