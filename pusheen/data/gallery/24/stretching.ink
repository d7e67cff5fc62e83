                    llll
                llllllll
   llll    lllllll llll
   llllllllllll      l
   ll                ll
  ll  l   l          ll
llll    l      l    ll
lllllllllllllllllllllll
