     lll    llllrrrl
    lllllllllllllrrl
   lll         ll
llll    l   l   ll
llll      l     ll
lll              l
  ll            ll
   lllllllllllllll
