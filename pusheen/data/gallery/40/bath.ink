           lll   llllll   lll  lllll
   lllll  llllllllw  wllllllllllwwwll
  lllwwll llffllww ww wwllffllllwwlll
   lllllllllfffllllllllllfffllllllllll
       lllffffffflfffflffffffflll lllll
      llfffffffllffffffllffffffflllllll
    llllllffflllllfffflllllfffllllll
    llllllffffffflfllflfffffffllllll
    lllffffffffffllllllfffflllllllll
lllllllllllllllllllllllllllwwwllwlllllll
lllllllllllllllllllllllllllww    wwlllll
llllllllllllllllllllllllllllllllllllllll
  llbbbbbbbbbbbbbbbbbbbbbbbbbbblllbbll
  lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
   llllllllllllllllllllllllllllllllll
    llllll  llllllllllllllll  llllll
