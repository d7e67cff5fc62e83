    lllrrrrrllrl
  lrrrllllllllrrrl
 lrrl  l   l  llrrl
 rrll    l     lrrr
lrrrwwwwwwwwwwwwrrrl
rrrryyyyyyyyyyyyrrrl
lrrrrrrrrrrrrrrrrrrl
