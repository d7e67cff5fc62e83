lrrrrl
rrrrrrl ll      ll
rrrrrrlllllllllllll
 lrrlllll        lll
  ll ll  l     l   ll
 lllll      l       ll
 lllll              llll
  lll                lll
    ll              llll
     llllllllllllllllll
