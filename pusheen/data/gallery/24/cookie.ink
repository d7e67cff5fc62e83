    llll      lll
    lllllllllllll
  lll           lll
 ll               ll
 ll    l     l    ll
ll        l        ll
ll     loooll       llll
l    lloooooolll    llll
lll lllooooooolll  lllll
 lllllllooooolllllllll
