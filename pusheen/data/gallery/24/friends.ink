              lrrl
 lll     lll   ll
 lllllllllllllll
lll         llllllll
ll l     l  lcccccccl
l     l    lccl   lccl
l         lcc   l    cll
ll        lc         ccc
 lllllllllllcccccccccccl
