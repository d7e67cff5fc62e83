        lllll      lllll   lll
        llffllllllllffll llbbl
      lllf   ffssff   fllllbbl
     llff      ff      ffllll
   lllllfflllf   llf   flllll
    llllppppflffllpp   fllll
    lffff   flllff      fffl
   llffllgllffllllffllgllffll
 llggggggggggggggggggggggggggll
lgggggggggggggggggggg ggggpggggl
lgggglppggggggggpppggggggpppgggl
lgggggggggggggggpplggggggggggggl
 lggggggggggggggggggggggggggggl
