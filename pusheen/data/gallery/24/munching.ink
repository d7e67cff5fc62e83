    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfffllllfllffffllll
llffffffflllffffffffllll
lfflllllllllllllllffflsl
lsfflllrrrrrlrllllfsllfl
llffllllllllllllllfllsll
 llllllllllllllllllllll
