         lll
     lllllllll lll
   lll   l  llllll
  ll      l l  ll
 lll            l
  lll          ll
   llllll     ll
lgllllggllllggllllll
