                           llllllllllllllllllllll
                        lllllllllllyyyyyylllllllllll
                      llllllyyyyyy        yyyyyyllllll
                     lllllyyy                   yyyllll
               lllllllllyy                        yyllllllllll
             lllllllllllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllll
            lllllffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllfffllll
            llllfffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf flllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
        llllllllllllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyllllllllllllllllllllll
        llllllyyyyyyyyy                              yyyyyyyyyllllllllllllllllllll
        lllllllllllllllllyyyyyyyyyyyyyyyyyyyyyyyyyyylllllllllllllllff ffsslllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllfff     fsssssffllllllll                  llllll
          lllllf       f fffffssffffssssfffffsfffffff                 fsssssf   fflllllll               lllllllll
         lllllf                     fssf                              fsssssf      fsllllll            llllbblllll
         llllff                      ff                               fssssf      fssssllllll         llllbbbbllll
        lllll                                                         fsssf      fsssssfllllll        lllbbb bbllll
       lllllf                                                         fsff       sssssf fflllll       llllbbbbbllll
       llllf                                                                     sssssffllllllll       llllbblllll
      lllllf          flllllf                  flllllf                          fsssfffllllllllllll     lllllllll
llllllllllff         fllllllll                fllllllllf    ffllllllllllll       ffffflllbbbbblllllllll    lll
llllllllllllllllf    lllllllllf               lllllllllfffllllllllllllllllllf       flllbbbbbbbbbblllllllllll       lll
     lllllllllllf    fllllllll                fllllllllflllllbbbbbbbbbbbllllllf    fllllbbbbbblllbblllllllllll    llllll
     llllffffflff     flllllff                 flllllffllllbbbbbbbbbbbbbbbbllll     flllllllbbllllllllllllrlllllllllllll
 lllllllllllllllf             flllf      fllll       fllllbbbbllllllllllbbbbllllf   fllllbbllllllrlllllllrrrlllllllrllll
llllllllllllllff              fllllllfffllllll       flllbbbllllllllllllllbbblllf   flllbbbbbllllrrrlllrrrrrrrlllrrrllll
     llllf                     fllllllllllllff       flllbbbllllf    fllllbbbllll   llllbbbbbllllrrrrrrrrrrrrrrrrrrrllll
     llll                        fflllllllf          flllbbbllllllllllllllbbbllllffllllbbbbblllllrrrrrrrrrrrrrrrrrrrllll
     llllf                                          fllllllllllllllllllllllllllllfllllbbbbblllllllrrrrrrrrrrrrrrrrrllll
     llllf                                          flllbbbbbbbbbbbbbbbbbbbbbllllllllbbbbbllllflllllrrrrrrrrrrrrrlllll
     llllf                                          flllbb b b b b b b b b bbllllllbbbbbbllllllllllllllrrrrrrrllllllllll
     llllf                                          llllbb                 bbllllbbbbbbbllllflllllllllllllllllllllllllll
     lllllf                                         llllbb                 bblllbbbbbblllllffllllggllllllgggllllllggllll
      llllf                                         llllbb                 bblllbbbblllllff  llllggggllllgggllllggggllll
      llllff             fffff                 ffffflllbbb                 bbblllblllllff    flllgggggglllglllggggggllll
      lllllf         flllllllllllf         flllllllllllbb                   bblllllllf       fllllgggggglllllggggggllll
       llllllf      flllllllllllllf      flllllllllllllbb                   bbllllff        lllllllggggglllllgggggllll
         lllllllf  fllllff   ffllll      fllllff  fllllbbbbbbbbbbbbbbbbbbbbbbbllllf     ffllllllllllllggglllgggllllll
          llllllllllllllf     fllllf     llllf     llllbbbbbbbbbbbbbbbbbbbbbbbllllfffllllllllll   lllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll        lllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll            lllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllll                      lllllllll
