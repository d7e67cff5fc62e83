    llll     llll
    lfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfflfllfflfffffllll
llfffflllllllllffffflll
lffffllllllllllllfffflsl
lsffflllllyllllllffsllfl
llffllllllllylllllfllsll
  llllllllllllllllllll
