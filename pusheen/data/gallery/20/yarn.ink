      lll   lll
     ll lllll ll
    ll  l   l  ll
   ll     l     ll
lrrrrrl         llll
lrrrrrl         llll
lrrrrrrrrrrrrrrllll
