      lll     lll
lwwl  lllllllllll  lwwl
lwwllll         llllwwl
lwwll   l     l   lllwl
 llll      l       lll
  lll ll       ll  ll
  rrrrlllllllllllrrrrrrl
  rrrrrrrrrrrrrrrrrrrlrr
  lrrrrrrrnnnrrrrrrrrrrl
   lrrrrrrrrrrrrrrrrlll
