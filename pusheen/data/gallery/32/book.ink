      llll        lllll
     llfflllllllllllffll
    lll   fssfsfssf  flll
   llff    fffsfff    ffll
  llf                   fll
lllllf  flll    flll   flllll
lllllf  flllfffffllf   flllll
llfff   fffllllllfff    ffflll
lf   flllwwwwlllwwwwlllf   lllll
lsssfllbbbbbbblbbbbbbbllfssslssl
lffffffllbbbbblbbbbbllfffffllfsl
llsffllbbbbbbblbbbbbbbllffsllfll
 llllflbbbbbbblbbbbbbblflllllll
   llllllllllllllllllllllllll
