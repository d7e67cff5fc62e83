    llll     llll
   llfflllllllffll
  llffffffsffffffll
lllffflllffflllffflll
llllfffflllflffffllll
lfffflllllllllllffffllll
lffflllllllllllllffflssl
lfffllllllyllllllffflffl
llffllllllllylllllfllsll
  lllllllllllllllllllll
