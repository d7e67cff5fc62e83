    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffflllffflllfffflll
llllfffffllllfffffllll
llfffffffllllfffffffllll
lfllllrrrrrrlllfllllflsl
lslllllrrrrrrrlllflsllfl
llfllllrrrrrrrrlllfllsll
 llllllllllllllllllllll
