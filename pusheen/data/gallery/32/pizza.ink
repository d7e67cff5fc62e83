      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf    fff     fff    fll
lllllf fllllff fllllff flllll
lllllf  fffflflflffff  flllll
llfff    fflllllllff    ffflll
lf    flooooooooooooolf    lllll
lsssffllooyllyyyyyyoollffssslssl
lffffffflyyrryyyryyllffffffllfsl
llsfflllllyyyyyyyyylllllffsllfll
 llllff fflyyyyyyylff fflllllll
   llllllllllyyylllllllllllll
