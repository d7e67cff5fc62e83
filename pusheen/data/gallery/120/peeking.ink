                                lllllll                                          lllllll
                               llllllllll                                      llllllllll
                              lllllfllllllll                                llllllllflllll
                             lllllf  fflllllll                            lllllllff  flllll
                             llllf      flllllll                        lllllllf      fllll
                            lllllf        fllllllllllllllllllllllllllllllllllf        flllll
                            llllf          ffllllllllllllllllllllllllllllllff          fllll
                            llllf            fflssssllllllllllllllllsssslff             llll
                           lllllf               fsssss   ssssss   sssssf                lllll
                        llllllll                fsssss   ssssss   sssssf                llllllll
                      llllllllf                  fsssf   fssssf   fsssf                  fllllllll
                    lllllllff                     fsf    fssssf    fsf                     fflllllll
                   llllllf                                fssf                                fllllll
                  lllllf                                   fff                                  flllll
                 lllllf                                                                          flllll
                lllllf                      fff                          fff                      flllll
               lllllf                   flllllllllf                  flllllllllf                   flllll
               llllf                   flllllwwwwwlf                flwwwwwlllllf                   fllll
        llll  lllllf                  fllllllww wwllf              fllww wwllllllf                  flllll  llll
        lllllllllllllllllf            fllllllllwllllf              fllllwllllllllf            flllllllllllllllll
         llllllllllllllllllf          flllllllllllll                lllllllllllllf          fllllllllllllllllll
             llllff fffffff            flllllllllllf                flllllllllllf            fffffff ffllll
            lllllf fffflllf              fflllllfflllf     ff     flllfflllllff              flllffff flllll
         llllllllllllllllll                      fllll    llllf   llllf                      llllllllllllllllll
         llllllllllllllffff                      flllllffllllllfflllllf                       fffllllllllllllll
          lllllf                                  fllllllllllllllllllf                                  flllll
          llllf                                    ffllllllffllllllff                                    fllll
         lllllf                                                                                           lllll
         llllf            flllf      flllf                                     lllf      flllf            fllll
llllllllllllllllllllllllllllllf      llllllllllllllllllllllllllllllllllllllllllllll      fllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllf      llllllllllllllllllllllllllllllllllllllllllllll      fllllllllllllllllllllllllllllll
llloooooooooooooooooooooooolllf      llllloooooooooooooooooooooooooooooooooooolllll      fllloooooooooooooooooooooooolll
llloo ooooooooooooooooooooolllf      llllloooooooooooooooooooooooooooooooooooolllllf     fllloooooooooooooooooooooooolll
llloo                    oollllf    fllllloo                                oolllllff   flllloo                    oolll
llloo                    ooolllllllllllllloo                                oollllllllllllllooo                    oolll
llloo                     oooollllllloollloo                                oollloollllllloooo                     oolll
llloo                       ooooooooooollloo                                oolllooooooooooo                       oolll
llloooooooooooooooooooooooooo ooooooooollloooooooooooooooooooooooooooooooooooollloooooooooooooooooooooooooooooooooooolll
llloooooooooooooooooooooooooooooooooooollloooooooooooooooooooooooooooooooooooollloooooooooooooooooooooooooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
lllooooooooooooooooolllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooolllooooooooooooooooolll
llloo             oollloo                               o lllloo                               oollloo             oolll
llloo             oollloo                               o lllloo                               oollloo             oolll
llloo             oollloo                               o lllloo                               oollloo             oolll
llloo             oollloo                               o lllloo                               oollloo             oolll
llloo             oollloo                               o lllloo                               oollloo             oolll
lllooooooooooooooooolllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooolllooooooooooooooooolll
llllooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooooooooooooooooooooooollllooooooooooooooollll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
