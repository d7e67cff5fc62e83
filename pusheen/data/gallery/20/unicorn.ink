      ll
  llllllllllll
  lffllllffllllll
 lffffffffffffsllll
lllflfffllllfffflull
llffflllffffffffllll
 lffffffffffffffllll
  llllllllllllllllll
