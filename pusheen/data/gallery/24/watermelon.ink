     lll      lll
    lllllllllllll
   lll          lll
  ll              ll
 ll    l     l     ll
lll       l        lll
lllgrrrrrrrrrllllwglllll
lllglrrrrrrrrrrllgglllll
lllllgwrrrrrrrrgglllllll
  llllgggwwwggggllllll
