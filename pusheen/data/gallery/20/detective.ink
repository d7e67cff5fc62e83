    ll lnnl  l
    llccccncll
  lnnnnccccnnnnl
 lllllllllwwwwlll
 ll    l lwwwwlll
ll       llllnnllll
ll           lnlllll
ll             lllll
 llllllllllllllllll
