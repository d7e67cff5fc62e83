                                                   llll
                                                  lllll
                                                  llllll
                                                 lllllll
                                                 llllllll
                                                llllyllll
                                                lllyyyllll
                        lllllll                llllyyyllll                 llllllllll
                       llllllllll              llllllyyllll             lllllllllllllllll
                       llllfllllllll          llllyyyyyllll           lllllllfllllbbbllllll
                      lllllf fflllllll        lllly   yyllll        lllllllf  flllbbbbblllll
                     lllllf     flllllll     llllyyyyyylllll      llllllff     llllbbbbbbllll
                     llllf        flllllllllllllllllllyyylllllllllllllff       fllllbb bbllll
                     llllf          flllllllllllyyyyyy yyllllllllllllf          flllbb bbllll
                    lllll            flllllllllly       yylllllllllf            flllbbbbblllllllllll
                    llllf                ssslllyy       yyllllssf                llllbbbbllllllllllllll
                  llllllf                sslllllyyyyyyyyyyllllssf               fllllbbblllpppppppplllll
               llllllllff                fslllllllllllllllllllss                 fllllllllpp      ppplllll
             lllllllff                    fssffffffssssfffffsssf                    flllllppp        pllll
            llllllf                        ff     fsssf     ff                        ffllllpp       ppllll
          llllllf                                  fssf                                 flllllpp      pllll
         llllllf                                                                          fllllpp     pllll
        lllllff                                                                            fllllpp   plllll
        llllff                                                                              fllllpp plllllll
       lllllf                     fllllllf                      llllllf                      flllpplllllllllll
       llllf                     flllllllllf                  flllllllllf                    fllllllluuuuulllll
lllllllllllfff                  fllllllllll                   lllllllllll                  fffflllluuuuuuuuullll
lllllllllllllllllll              llllllllllf                  flllllllllf             fllllllllllllllluuuuuuullll
     llllllllllllllf             fllllllllf                   fllllllllf              flllllllllllluuuuuuuuuullll
     llllff      f                 pfffff                    f   fflff                  f      flllluuuuuuuuullll
    lllllflllllllll                       flll    flllf    llll                       fllllllllllllluuuuuuuuullll
 llllllllllllllllllf                      lllllf flllllf  fllllf                      fllllllllllllllluuuuuullll
 llllllllfffff                            fllllllllllllllllllll                             fffflllllluuuullllllll
  lllllf                                   fllllllllllllllllllf                                   llllulllllyylllll
  llllf                                      fflllff ffllllff                                     flllllyyyy yyllll
 lllllf                                                                                            flllyy     yyllll
 llllf                                                                                              llllyy     yllll
lllllf                                          fff    fff                                          flllyy     yllll
llllf                               flllf     fllllf  llll       llllf                              flllly   yyllll
llllfffff                           fllll      fllllffllllf     fllll                           fffffflllyy yylllll
llllsssssssssff                     fllll      fllllffllllf     fllll                      fsssssssssslllyyyllllllll
llllssssssssssssf                   fllllf      llllfllllf       llllf                   ssssssssssssslllllllppppllll
llllsssssssssssff                   fllllf     fllllffllll     flllll                    fsssssssssssllllpppp   pplll
llllf     f                          lllllf   fllllfffllllff  ffllllf                               fllllp      pplll
llllff                               flllllllllllllf  fllllllllllllf                                flllpp     ppllll
lllllsssssssff                         flllllllllff    fllllllllllf                        ffsssssssslllpp pppllllllll
 llllssssssssssf                          fffff           ffffff                          ssssssssssllllpppllllbbbllllll
 lllllssssssssff                                                                          fssssssssslllppllllbbbbbbbllll
  lllllfffff                                                                                  fffffllllllllbbbb   bbblll
   lllllf                                                                                        fllllllbbbbb    bbbllll
    llllllf                                                                                    fllllbbbbbbb    bbbblllll
     lllllllllff                                                                          ffllllllbbbb       bbbbllllll
       lllllllllll                                                                     fllllllllbbbbb   b bbbbbllllll
          lllllllllf               flllllfffffffffffffffffffffffllllllf               fllllllbbbbbbbbbbbbbbblllllll
              lllllllfff       fflllllllllllllllllllllllllllllllllllllllff        ffllllllllllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllll                                 llllllllllllllllll
