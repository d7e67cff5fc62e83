    llll     lllll
   llfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfflfllfflfffffllll
llfffflllllllllfffffllll
lffffllllllllllllfffflsl
lsffflllllyllllllffsllfl
llffllllllllylllllfllsll
 llllllllllllllllllllll
