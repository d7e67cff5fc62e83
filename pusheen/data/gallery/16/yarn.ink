     lllllll
   lllllllllll
   ll l l l ll
 lrrl        lll
lrrrrl       lll
lrrrrrrrrrrrllll
