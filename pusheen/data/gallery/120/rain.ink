                                      llllllllllllllllllllllllllllllllllll
                               lllllllllllllllllllrlllllllllrlllllllllllllllllll
                           lllllllllllrrrrrrrrrrrrrllllrrlllrrrrrrrrrrrrrrllllllllll
                        llllllllrrrrrrrrrrrrrrrrrrlllrrrrrllllrrrrrrrrrrrrrrrrrllllllll
                     lllllllrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrlllllll
                   llllllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrllllll
                 llllllrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrlllll
                llllrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrlllll
              lllllrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrllll
             llllrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrlllll
            llllrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrlllll
           llllrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
          llllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
         llllrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
        llllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrrrrrrrrrrrrrrllll
       llllrrrrrllllllllllllllllrrrrrrrllllrrrrrllllllllllllllllrrrrrlllrrrrrrrlllllllllllllllllrrrrllll
      llllllllllllllll    lllllllllllrrllllllllllllllllllnnnnlllllllrlllrrlllllllllll    llllllllllllllll
      llllllllll                llllllllllllllll      lllnnnnllllllllllllllllll                lllllllllll
      llllll       lllllll          llllllll          lllnnnnllllllllllllll                         llllll
                  lllllllllll                         lllnnnnllllllll
                  llllfllllllll                       llllnlllllflllll
      ll         lllllf fflllllll                     llllllllf  fllll
    llllll       llllf     flllllll             lllllllllllff     lllll
   lllllllll    lllll        flllllllllllllllllllllllllllff       fllllllllll                                lll
 lllllbblllll   llllf          fllllllllllllllllllllllllf         flllllllllllllllll                       lllllll
 llllbbbbllll   llllf           flllssffffssssf  sssssf            fllllllllllllllllllll                  lllllllll
llllbbb bbllll  llllf            fssssf  fssssf  sssss                       ffssllllllllll             lllllbbbllll
 llllbbbbllll   llllf             ssssf  fssssf  fsssf                       fssssssflllllllll          llllbbbbbllll
 lllllbblllll  lllllf              ssf   fssss    ssf                        ssssssf   fflllllll        llllbb bbllll
   llllllll   llllllf                     sssf                               sssssf      fflllllll      llllbbbbbllll
      ll      llllf                        ff                                sssssf      fsssllllll      lllllllllll
             lllllf                                                         fsssf       fsssssfllllll      lllllll
            lllllf                                                           ssf        sssssf  flllll
            llllf            fff                       fff                             fssssf    flllll          ll
           lllllf          fllllllf                 flllllllf                          fsssf      flllll       llllll
     llllllllllff         fllllllllf                lllllllll          fffffllllf      fssf        flllll    lllllllll
    lllllllllllllllllf    lllllllllf               flllllllllf fllllllllllllllllf                   flllll  lllllbblllll
      lllllllllllllllf    fllllllllf                flllllllf  flllllllllllfffff                     fllll llllbbbbbllll
          llllff ffff       ffffffffff            ffffffffff    ffff                                  lllllllllbb bbblll
      lllllllllllllllf            flllf   lllf   llll          fllllllllllllfff                       fllllllllbbbbbllll
     llllllllllllllllf            fllllfflllllfffllllf         flllllllllllllllff                     fllll lllllbblllll
      llllllllf                   flllllllllllllllllf                  fffffflff                       llll  lllllllll
          llll                     ffllllllflllllllf                                                   lllll     ll
    llll  llllf                                                                                        lllll
  llllllllllllf                                                                                        lllll
 lllllblllllllf                                                                                        lllll lllll
llllbbbbllllllf                                                                                        llllllllllll
lllbbbbbblllllf                                                                                        lllllllbblllll
lllbbbbbbllllll                                                                                       fllllllbbbblllll
llllbbbblllllllf                                                                                      llllllbbb bbllll
 lllllllllllllllf           flllllllff            fllllllllf                                         flllllllbbbbbllll
   llllll   lllllf       flllllllllllllf        lllllllllllllf                                     fllllllllllbbbllll
             llllllf     lllllllflllllllf      fllllllffllllllf                                  flllllll  lllllllll
              lllllllllffllllf     fllllf      llllf     ffllll                              ffllllllll      llll
                llllllllllllllfffffffllllff   fllllf      fllllf           ffffffffffffllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
