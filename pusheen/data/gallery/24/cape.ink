      lll     lll
      lllllllll ll
    lll         lll
   ll   l     l   llrrrl
  lll      l      llrrl
  rrrrrrrrrrrrrrrrrrrrrl
 lllllrrrryyyrrrrlllrrrl
 rrl    lyyryyl    lrrl
lrrrrllllllylllllllrrrl
