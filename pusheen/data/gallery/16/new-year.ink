lllll  ll  lllll
llrllllllllllyll
 llllfllllfllll
llllfflllllfll
lflffffllfffflll
lllfffffffffflsl
  llllllllllllll
