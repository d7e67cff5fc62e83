   llfllllll
llllflflffll
llfffflfffll
  lfffffflll
