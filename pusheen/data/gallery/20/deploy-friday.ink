   lll   lll   llll
  llflllllflllllwwl
llffflfffllfflllllll
lllfflllllffllllwwl
lfffflflflffffllwwll
lfffflllllffffllllll
lllllllllllllllllll
