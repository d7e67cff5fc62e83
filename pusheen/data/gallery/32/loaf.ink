   lllll      lllll
   llffllllllllffllllll
   llf fsfssfsf  fffflllll
  llf     ff        ssffsll
lllfffllf    fllf  fff ssflll
lllllflllfffflllfllllf    flllll
llllf  fllllllf fllllf     flssl
 ll      ffff              flssl
 llf                       flfll
  llffllllffllllf        ffllll
   llllllllllllllllllllllllll
