      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llfffffffffsfffffffffll
  llf  fllllff fllllf   fll
lllllf  flllf   flllf  flllll
lllllf   ffflflflfff   flllll
llfff      fllpllf      ffflll
lf    fflllllllllllllf     lllll
lsssflluuulwluuuuuyuulllfssslssl
lfffflfllwwwwuuuylulllflfffllfsl
llsflluuuullluullluuuuulffsllfll
 llllluuulfff   fffluuullllllll
   llllllllllllllllllllllllll
