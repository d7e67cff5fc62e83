loolooo
looyool
 lllll     lll
   lllllllllllllll
  ll            llllllll
  ll l     l       lllll
  l     l           llll
  l                 lll
  ll               ll
   lllllllllllllllll
