 ll     llll      lllll    ll
lwwll  llffllllllllffll   lwwl
llwwlllll   fsfsfsf  fllllwwll
lwwwlllf   ffffff f   fflllwwwl
lwwllllffflllff flllfffllllwwll
 llllllffpppflflflfppfflllllll
   llff f  ffllllff    fffll
  lllffllllff     fllllffllllll
  lrrrrllflllllllllllflrrrrlrrrl
  lrrrrrrrrrrrrrrrrrrrrrrrrllrrl
  lrrrrrrrrrrlnnnlrrrrrrrrrllrrl
   lrrrrrrrrrrnnrrrrrrrrrrlrrrll
    llrrrrrrrrrrrrrrrrrrrllll
