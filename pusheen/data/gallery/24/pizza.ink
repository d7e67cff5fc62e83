     lll      lll
    lllllllllllll
   lll          lll
  ll              ll
 ll    l     l     ll
lll     llllll     ll
ll   looooooooool   llll
ll  lllyyryyryylll  llll
llllllllyyryyyllllllllll
  lllllllyyyylllllllll
