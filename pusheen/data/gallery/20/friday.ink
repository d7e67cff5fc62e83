llllllgllll   lll
lwwwwwllllllllllll
  lpplll  y   y  ll
  lllll     l     l
  llll            ll
   lll            ll
     llllllllllllll
