      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    fff     fff    fll
lllllf  flllf   flllf  flllll
lllllf   ffflflflfff   flllll
llfff      flllllf      ffflll
lf       fffflflfff        lllll
lsssf    flfflllfflf    fssslssl
lfff     fllllfllll     fffllfsl
llsff      ff   ff      ffsllfll
 llllf                 flllllll
   llllllllllllllllllllllllll
