   llfslll
lllfflllfll
llffffffffll
 llllfflflll
