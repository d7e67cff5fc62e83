
loolllloll
loooylooll
loooylool
 lllllll      llll
   llfllllllllllflll
   llf fsfssfsf  fllllll
   ll   f fff      fsffllllllll
  llffllf   fllf   ffffsfllssll
lllllfllfffffllfllllf    fllfll
 llllf fflpll  fllllf     lllll
  lff   fflff             lll
  llf                    fll
   lllf  f   fffff     flll
     lllllllllllllllllllll
