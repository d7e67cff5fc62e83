                 lll
   ll     l  lllllll
   llllllllllll  lll
   lllllll l     ll
  ll l   l        l
 lll   l         ll
lllllllllllllllllll
