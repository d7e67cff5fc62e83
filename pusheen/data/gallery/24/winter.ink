 lll   wwwl    llll
lwwwllbbbbblll wwww llll
llwlllbbbbbblllllll lwwl
   llwwwwwwwlllllllllll
  ll              llllll
  ll l     l       lllll
  rrll  l  lllrl    lll
  lrrrrrrrrrrrrrl   l
  lwwwllllwwwwwwllwwwll
llwwwwwwwwwwwwwwwwwwwwll
