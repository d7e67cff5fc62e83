       lll
   llllllllllll
  lll  l   llll
 ll     l l  l
 ll         ll
  lllll     ll
llllllllllllllll
