    llll     llll
    lfffllllllffll
  llffffffffffffflll
lllfffflfffffllfffflll
llllfffllffffllfffllll
llfffffllllllllffffflll
lfffllllllllllllllffflsl
lsfflllbbblbbblllffsllfl
llfflllbbblbbbblllfllsll
  llllllllllllllllllll
