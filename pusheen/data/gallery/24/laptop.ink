     lll      lll
    lllllllllllll
   lll          lll
  ll              ll
 ll    l     l     ll
lll       l        ll
ll  leeeeeeeeeeeel  llll
ll  leeeeewweeeeel  llll
lllleeeeeeeeeeeeelllllll
  lwwwwwwwwwwwwwwwwlll
