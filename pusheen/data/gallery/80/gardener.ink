                 lllllllllllllllll
               llllyyyyyyyyyyyyyllll
          lll llyyy             yylll ll
         lllllllyyyyyyyyyyyyyyyyyyylllllll
        lllllllllllllllllllllllllllllllllll
        lllffllrrrrrrrrrrrrrrrrrrrrrllfflll
     llllllllllllllyyyyyyyyyyyyylllllllllllllllllll
     lllllyyyyyyyyyyyyy y y yyyyyyyyyyyyyllllllllllllll
      llllllllllllllllllllllllllllllllllllllffffssslllllll            llll
       lllffffffffffffflllllfffffffffff        ssssf fllllll         llllll
      lllff             fsf                    sssf    sslllll      lllbblll
     lllff                                     ssf    fsssfllll     llbbbblll
    llllf                                      ff     sssfflllll    lllbblll
 l  lllf      fllllf           fllllf     fffffff    fssffllbllllll  llllll
lllllllllllf fllllllf         fllllllfflllllllllllf    flllbbbbbbllllllll    ll
   llllllllf  llllllf         flllllflllbbbbbbbbblllf  flllbbbbllbllllllll lllll
lllllllllllf   ffffflllf   fllffffffllbbbblllllbbbbllf  fllbblllllllllrrllllllll
lllllllffff         llllllllllf    fllbblllllllllbblllf lllbbbllrrrrrrrrrrrrrrll
   lllf              fflllllff     fllbblllllllllbbbllflllbbbblllrrrrrrrrrrrrlll
   lllf                            lllbbbbbbbbbbbbbllllllbbbblllllrrrrrrrrrrllll
   lllf                           fllbbbbbbbbbbbbbbllllbbbbbllllllllrrrrrrllllll
   lllf                           fllbb         b bbllbbbblllfllllllllggllllllll
    lll                          ffllbb           bblbbbllllffllggggllggllggggll
    lllff     fllllllf       flllllllbb           bbllllllf  ffllggggllllgggglll
     llllf   flllllllll    flllllllllbb b b b b b bblllff   flllllggggllgggglll
      llllllllllff flllff flllff fllbbbbbbbbbbbbbbbblllffllllllllllllgllllllll
        llllllllllllllllllllllllllllllllllllllllllllllllllllll     llllllll
             llllllllllllllllllllllllllllllllllllllllllll           llllll
