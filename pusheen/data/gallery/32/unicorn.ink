             ll
       l    llyl    ll
      llll  lyyl  llllbll
     llffllllyyylllfflbblll
   lllf   fllyyllf   flbpppll
  lllf     f ff f     fflpppl
lllff   fllf    fllf   fflpull
lllllf  pllff  ffllp  fllluuul
lllllf    fllllllf    flllluull
ll        ffffffff        lyyyl
lsff     flfllllfllf    ffslyyl
lffff    fllllllllf    fffflppll
llssf     ffffffff      fsllpbbl
 lllff                 fllbbbbbl
   llllllllllllllllllllllbbblll
