          ll
 lll  lll ll ll
 lfllllflllllfll
llflfffffffslffl
llflllllllffflll
llffflfffffffl
 llllllllllll
