      llll         llll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    flf     flf    fll
lllllf  flllf   flllf  flllll
lllllf   ffflflflfff   flllll
llfff      flllllf      ffflll
lf  flllllllllllllllllllf  lllll
lssslgggrrrrrrrrrrrrrgggfssslssl
lffffffllrrrrrrrrrrrllfffffllfsl
llsfflllgggrrrrrrrggllllffsllfll
 llllffflggggggggggllffflllllll
   llllllllllllllllllllllllll
