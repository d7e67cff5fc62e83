    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffffllffflllfffflll
llllfffllllflllfffllll
llfffffffllllfffffffllll
lffflllllllllllllfffflsl
lsffllllwlulllllllfsllfl
llflllllllllllllllfllsll
 llllllllllllllllllllll
