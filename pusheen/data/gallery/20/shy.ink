     llll   lll  ll
    lllllllllllllbb
   lll         lll
   ll   l   l   ll
  llllllllllllllll
lggggggggggggggggggl
lgggpggggggpggggpggg
lggggggggggggggggggl
