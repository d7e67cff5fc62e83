      lll       lll
     llllllllllllll
    lll           lll
   ll              lll
  ll     l     l    ll
 ll         l        ll
 ll  lllllllllllllll lll
 ll lleeeeeeeeeeeeelllll
 llllleeeeepppeeeeelllll
 llllweeeeeeeeeeeeewwwl
lwwwwwwwwwwwwwwwwwwwwwwl
