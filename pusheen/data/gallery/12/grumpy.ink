      lleell
 lllllllllll
lllfflffll
lffffflfflll
llllllffflll
