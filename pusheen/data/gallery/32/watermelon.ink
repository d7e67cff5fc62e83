      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf   fllff   fllff   fll
lllllf fllflff fllflff flllll
lllllf     flppllf     flllll
llfff      fflplff      ffflll
lfllgwrrrrrrrrrrrlf  flwglflllll
lssggwrrrkrrrrrrrrllllrwglsslssl
lfflggfllrrrrrrrrrrrllfgglfllfsl
llsfllggwrrrrrrrrrrrwggllfsllfll
 llllllgggwwwwwwwwwggglflllllll
   lllllllgggggggggllllllllll
