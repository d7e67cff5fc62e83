     lll      lll
    lllllllllllll
   lll          lll
  ll              ll
 ll    l     l     ll
lll    ll l lll    ll
ll  lbbwwwlwwwwbbl  llll
ll  lbbbbbbbbbbbll  llll
lllllbbbbbbbbbbbblllllll
  lllllbbbbbbbllllllll
