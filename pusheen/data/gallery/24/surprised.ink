              lrr
  l       ll  lrl
 llll    lll  lrl  ll
 llllllllllllllllllllll
lll            lllll lll
ll l     l       llllll
l     r           lllll
l                 ll
lll              lll
 llllllllllllllllll
