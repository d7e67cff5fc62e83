                       lgll
   llll      llll     lgggll
   lffllllllllfflllllllgggglllgl
   lf  fsfsfsf  flggggggggglgggl
  llf    ff      flgggggggglgggl
lllfffllf   lllflllggglgggggggll
llllfflflflfllfllllllggggggggl
 llf   fllllf   fffflrrrrrrrll
 ll                 llrrrrrrll
 llffflllffllllf    flrrrrrrl
  lllllllllllllllllllllrrrrl
