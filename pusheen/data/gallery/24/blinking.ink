     lll      lll
    lllllllllllll
  llll          lll
  ll              ll
 ll    l     l    ll
lll       l        lllll
ll                  llll
ll                  llll
lll                lllll
  lllllllllllllllllllll
