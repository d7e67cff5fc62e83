    llll     llll
    lfflllllllffll
  llffffffsffffffll
lllfffflffffflfffflll
llllfffllflfllfffllll
lffffflllllllllfffffllll
lffflllllllllllllffflssl
lffflllbbblbbblllffflffl
llfflllbbblbbbllllfllsll
  lllllllllllllllllllll
