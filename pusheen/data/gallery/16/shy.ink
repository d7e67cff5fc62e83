    llllllll lb
   lllllll llbb
  ll  l l l ll
 lllggllglgglll
lggggggggggggpgg
lggggggggggggggg
