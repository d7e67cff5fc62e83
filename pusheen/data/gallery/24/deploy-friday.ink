    lll     lll    lwl
    lllllllllll   lwwwl
  lll         lll wwwww
 ll   l     l  ll wwbww
 ll      l      llww ww
ll              llww wrl
ll              lrrwwwrl
lll             llloool
 llllllllllllllll  lol
