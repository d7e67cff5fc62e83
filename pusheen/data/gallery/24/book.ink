    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllfffflfffffllfffflll
llllfffllffffllfffllll
llfffffllllllllfffffllll
lfffllllllllllllllffflsl
lsfflllbbblbbblllffsllfl
llfflllbbblbbbblllfllsll
 llllllllllllllllllllll
