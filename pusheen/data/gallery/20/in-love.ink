            lllll
  lll   lll llrlllll
 llflllllflllll llll
 llllfffllffsfll ll
llllllflllllfffflll
llffflllffllfffflsl
 lfffffffffffffflll
 lllllllllllllllll
