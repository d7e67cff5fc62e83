    llll     llll
    lfffllllllffll
  llffffffffffffflll
lllffffllffffllfffflll
llllfffllffflllfffllll
llfffffffllllffffffflll
lfffffflffllflffffffflsl
lsffffffllllllfffffsllfl
llfffffffffffffffffllsll
  llllllllllllllllllll
