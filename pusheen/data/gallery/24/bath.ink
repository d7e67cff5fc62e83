  lll llllwwwwllllwwwl
  www lllwwwwwwlllwwwl
    lll  llllll  llllww
    ll   l     l  ll ll
   ll       l   lllll
lwwwwwwwwwwwwwwwwwwwwwwl
llbbbbbbbbbbbbbbbbwwbbll
 lbbbbbbbbb b bbbbbbbbl
  llolbbbbbbbbbbbbloll
