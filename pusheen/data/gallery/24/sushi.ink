   lll     lll
   llllllllllllll
  ll           lkkll
  ll            kkkll
 ll  l     l    kkklllll
 ll     l       kkklllll
  l             kkklllll
 wwwlll l l l llkkklwwl
 ww wwwwwwwwwwwwkkkwwwl
lwwwwwwwwwwwwwwwkkkwwwl
loooooooooooooooooooool
