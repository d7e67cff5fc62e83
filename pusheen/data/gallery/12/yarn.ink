  lllfslll
 llflfflfll
llllfllfffll
llllffffflll
