     lll      lll
    lllllllllllll
   lll          lll
  ll              ll
 ll    l     l     ll
lll       l        ll
ll   luuuuluuuuul   llll
ll  lluwwwuuuuuull  llll
lllluuuuluuuluuuuullllll
  lluullllllllluulllll
