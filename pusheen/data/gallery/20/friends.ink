  l      l lrrl
 lll   lll  ll
 lllllllllllll
ll        lclllcl
ll l   l lcccccccl
ll   l   lc l l  cl
ll      lcc  l   ccl
 lllllllllcccccccccl
