      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fllff   ffllf   fll
lllllf fllwwff  lwwlff flllll
lllllf  fllllflfllllf  flllll
llfff      flllllf      ffflll
lf        flooolf          lllll
lsssf  llloooooollflll  fssslssl
lfff  ffflloooooolllfff fffllfsl
llsff fllloonooooollllf ffsllfll
 llllf  ffloooonnolff fflllllll
   llllllllllllllllllllllllll
