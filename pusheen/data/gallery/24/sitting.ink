    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfffllffflllfffllll
llfffffffllllfffffffllll
lfffffflffllflffffffflsl
lsffffffllllllfffffsllfl
llfffffffffffffffffllsll
 llllllllllllllllllllll
