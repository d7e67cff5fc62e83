            llnll
          llncccnll
      llllccncccnccllll
     llnnnnnncccnnnnnnll
   llnnnnnncncccncnnnnnnll
  llnnllllllffsfllwwwllnlll
  llf   ffff  fllwwwwwllfll
lllllf  flllf fllwlllwwllllll
lllllf   fffflllllwwwlnllllll
llfff       fffffffllnnnlfflll
lf       fffflflffffflnnnlflllll
lsssf    flfflllfflf flnnlsslssl
lfff     fllllfllll    ffffllfsl
llsff      fff  ff      ffsllfll
 llllf                 flllllll
   llllllllllllllllllllllllll
