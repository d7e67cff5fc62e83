  l  lll    lll  l
 lyllllllllllllllyl
  llll        llll
lllll   l   l  lllll
llll      l     llll
 lll            lll
   lll  ll l  lllll
    leeeeeeeeeell
