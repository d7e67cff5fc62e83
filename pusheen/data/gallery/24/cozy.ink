     lllrrrrrrrllll
   lrrrllrrrrrlllrrrl
 lrrrrl         llrrrr
 rrrll  l     l   lrrrl
 rrrl      l       lrrr
lrrrllwwwwwwwwwwwwllrrr
rrrrryyyyyyyyyyyyyyrrrrl
rrrrryyyyyyyyyyyyyyrrrrr
lrrrrrrrrrrrrrrrrrrrrrrl
