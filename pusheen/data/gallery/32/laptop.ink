      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    flf     flf    fll
lllllf  flllf   flllf  flllll
lllllf   ffflflflfff   flllll
llfff      flllllf      ffflll
lf   fleeeeeeeeeeeeeeelf   lllll
lsssfleeeeeeeeeeeeeeeelffssslssl
lffffleeeeeelwwweeeeeeeffffllfsl
llsffleeeeeeeeweeeeeeeelffsllfll
 llllleeeeeeeeeeeeeeeeellllllll
  llwwwwwwwwwwwwwwwwwwwwwllll
