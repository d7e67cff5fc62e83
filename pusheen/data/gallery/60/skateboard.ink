         llllll               lllll
        lllflllll          lllllflll
        lllf fllllllllllllllllf ffll
        llf    fllllllllllllf    fllllllllll
        llf     fssffssffssf        fffflllllll
       lllf      fff ssf ff            sssffflllll  lllllll
      lllf           ff                ssf   sslllllllssllll
      llf                              sf   fssffllllsssssll
     lllf    flllf         lllf             ssf  flllsssssll
  lllllllff flllllf      flllllffflllllllf  ff    flllffssll
  lllllllll  flllfff     ffllllfllllllfff          fllf ffll
  lllllllllf     fllllllllf    fllllllllf          fllssllll
  lllllfff        llppppllf      fffffllf          flllllll
     ll            flllllf                         flllll
     llf            ffff                           fll
     lllf                                          fll
     lllff                                        flll
lllll lllll                                     fllll  llll
llrrlll lllf     fllf      fffffff      lll     flll lllrrll
llrrrrlllllllffllllllllfflllllllllllfflllllllfflllllllrrrrll
 llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
  llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llllllllyyyyyllllllllllllllllllllllllyyyyyllllllll
           llyyyyyll                    llyyyyyll
           llllllll                      llllllll
