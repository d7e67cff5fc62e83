   lllllllb
  ll llllll
 llllllllll
lggggggggggl
lggggggggggl
