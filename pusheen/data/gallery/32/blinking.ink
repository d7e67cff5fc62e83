      llll        llll
     llffllllllllllffll
    lll   fsfssfsf   llll
  lllf     ffff f     flll
  lff   flwlf   lwllf  ffll
lllllf  llllf  fllllf flllll
lllllf   ffllllllff   fllllllll
llf       ffffffff       fllllll
lsff     flfflllfllf    ffflssll
lffff    fllllllllf    fffflfll
llssf     ffffffff      fsllssl
 lllff                 flllflll
   llllllllllllllllllllllllll
