    llll      lll
    lllllllllllll
  lll           lll
 ll               ll
 ll    l     l    ll
ll        l        ll
ll                  llll
l                   llll
lll                lllll
 lllllllllllllllllllll
