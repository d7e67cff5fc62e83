              lllll            lllll
             lllfllll        llllflll
             llf  fllllllllllllf  fll
           llll     fssfssfssf    fllll
         llllf       ff sf ff      fflll
         llf                         ffll
  lll llllff     fllllf    fllllf     flllll
lllllllllllllf  fllfllff  flllfllf  flllllll
llf fllllllllf      ffllllllf  f    flllllll
ll   flllffff        fllppll         fffflll
llf  fllf             flllff             fllllll
lllf  fffff                             ffllssll
  lllffssssf                          ssssllssll
   lllllfff                            fffllffll
      llsssf                          fsslllffll
       lllff                          fflllslll
        lllllf    fllffffffffllf    flllllllll
           llllllllllllllllllllllllllllllll
