    llll     llll
   llfflllllllffll
  llffffffsffffffll
lllfffflffffflfffflll
llllfffllllfllfffllll
lfffffffflflffffffffllll
lfffffflflllflfffffflssl
lfffffflllflllfffffflffl
llfffffffffffffffffllsll
  lllllllllllllllllllll
