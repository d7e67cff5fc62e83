    llll     llll
   llfflllllllffll
  llffffffsffffffll
lllffflllffflllffflll
llllfflllflflllffllll
llffffffflllffffffffllll
lfffffflflllflfffffflssl
lsffffflllflllfffffslfll
llfffffffffffffffffllsll
 llllllllllllllllllllll
