    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfffllllfllffffllll
llfffffffllllfffffffllll
lfffllllllllllllllffflsl
lsffleeeelllleeellfsllfl
llffleeeeelleeeellfllsll
 llllllllllllllllllllll
