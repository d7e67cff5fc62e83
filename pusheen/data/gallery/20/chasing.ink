looyool
 ooyoo    ll
   lll   lll
  llllllllllllll  l
  ll           lllll
  l  l   l      llll
  l    l         lll
  ll            ll
   llllllllllllll
