 lw llwwwlllwwl
 lllllwwwlllllw
  ll l l l llll
lwwwwwwwwwwwwwwl
lbbbbbbbbbbbbbll
 lbbbbbbbbbbbbl
