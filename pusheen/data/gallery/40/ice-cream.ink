    llrll
  llplrrll
 llpppppppl
 lpp    ppl    lllll         lllll
 llpccccppl    llfflllllllllllffll
lccc    cccl  llf  fflllllllff  fll
lcc      ccllllff    fffsfff    fflll
lllccccocccllff         f         ffll
 lloooooollllff   flllf   fllllf  ffllll
  loooooollllllf  fllfff fllfllf fllllll
  llooooollllll      flllllf      llllll
   lllfllllf           fff           fll
   llllllfff                        ffll
    loollfsssf                     fsssl
     llllllssf                     fssll
         llfff                     fflll
          llllff   ffff  fffff   ffllll
             lllllllllllllllllllllll
