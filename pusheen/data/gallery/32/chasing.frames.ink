 llllll
 lllyol
  llyll
  lllll        lll
   llllll  llllllll
   llfffllllllffflllllll
   ll   ffffff     fsfllll   l
  llffff     ff    ffffsflllllll
lllllfllff ffllffllllfff fllsssl
 llllfffllpllfffllllff    llffll
  lff   flllf     fff     lllll
  llf                    fll
  lllf                  flll
    llfflllfflllllfllllflll
     llll llll   lllllllll
loollloool
loooyyooll
 looyyool
  l llll
    llll      llll
   llfllllllllllflll
   llf fsfssfsf  fllllll
   ll   f fff      fsffllllllll
  llffllf   fllf   ffffsfllssll
lllllfllfffffllfllllf    fllfll
 llllf fflpll  fllllf     lllll
  lff   fflff             lll
  llf                    fll
   llf ffff   ff   ffff fll
   llllllllllllllllllllllll
   lllll
  lllyol
   llyll
   llyll       lll
   llllll  llllllll
   llfffllllllffflllllll
   ll   ffffff     fsfllll   l
  llffff     ff    ffffsflllllll
lllllfllff ffllffllllfff fllsssl
 llllfffllpllfffllllff    llffll
  lff   flllf     fff     lllll
  llf                    fll
  lllf                  flll
    llfflllfflllllfllllflll
     llll llll   lllllllll
