                                 lllllll                                     lllllll
                                lllllllllll                                llllllllll
                                llllfflllllll                           llllllllflllll
                               lllll   flllllll                       lllllllff  fllll
                              lllllf     flllllllllll            llllllllllf      lllll
                              llllf        flllllllllllllllllllllllllllllf        fllll
                              llllf          fllllllllllllllllllllllllllf          lllll
                             lllllf             sssssf  sssssf  sssssf             fllll
                           lllllllf             fssssf  sssss   sssss              flllllll
                         lllllllff               ssss   fssss   fsssf               fllllllll
                       llllllff                  fssf   fsssf    ssf                  fflllllll
                     llllllff                            sssf                            fllllll
                    llllllf                  fllllll      ff     flllllff                  flllll
                   lllllff              flllllllllllf            llllllllllllf              flllll
                   llllff             flllllllllllff              fflllllllllll              flllll
                  lllllf              flllllllllff                  fllllllllll               fllll
                  llllf                 ffllllllllf                lllllllllf                 flllll
            llllllllllllllfff          fflllllllllf               fllllllllllf           ffllllllllllllll
            lllllllllllllllllf       fllllllllllllf                lllllllllllllf      flllllllllllllllll
                lllllfffffflff     fllllbbbbllllff                  fllllbbbbllllf      fllffffffllll
                llllfffllllllf    fllllbbbbbbllllf     fllllllf     flllbbbbbblllllf    fllllllfflllll
             llllllllllllllllf   fllllbbb bbblllf   flllllllllllf   fllllbbb bbbllllf   llllllllllllllll
             llllllllllfffff    flllbbb bbbbllllf  lllllllffllllllf  fllllbbb bbbllllf   fffffflllllllll
              llllf            flllbbb bbbllllff   llllff    fllllf   fllllbbb bbbllllf           flllll
             lllllf           fllllbb bbbllllf      ff         ff      fllllbbb bbblllf            fllll
             llllf            flllbbb bbllllf                           fflllbbb bbllllf           flllll
            lllll             llllbb bbllllf                              llllbb bbblllf            fllll
            llllf            flllbbb bbllll                               flllbbb bbllll            flllll
            llllff           flllbb  bblllf                               fllllbb bbllll            ffllll
            llllssssssssf    llllbb bbblllf                                llllbb bbblllf   ffssssssssllll
            llllsssssssssss  llllbb bbllllf                                llllbb  bblllfffsssssssssssllll
            llllsssssssssff flllbbb bbllll                                 flllbb  bblllff ffsssssssslllll
            llllf           flllbb  bblllf                                 flllbbb bbllll           flllll
            llllffffff      flllbb  bblllf                                 flllbbb bbllll      ffffffllll
            lllllssssssssf  llllbb  bblllf                                  llllbb bbllll  fsssssssssllll
             llllssssssssf  llllbb  bblllf                                  llllbb bbblllf fsssssssslllllllllllll
             lllllffffff    llllbb bbblllf                                  llllbb bbblllf    fffffllllllllllllllllll
              lllllf        llllbb bbblllf                                  llllbb bbblll        flllllllllllllllllllll
               llllllf      llllbb bbllllf                                  llllbb  bblllf     fllllllf  sssssssssllllll
      llllllllllllllllllllffllllbb bbllllf                                  llllbb  bblllfflllllllllsf   sssssssssssllll
 llllllllllllllllbbbblllllllllllbb bbllll                                   llllbb  bbllllllllllllsssf   sssssssssssllll
llllllbbbbbbbbbbbbbbbbbbblllllllbb bbllllfflllllllllllllllllllllllllllllllffllllbbbbbbllllllllffffsssf   sssssssssssllll
lllllbbbbbbbbbbbbbbbbbbbbbllllllbbbbblllllllllllllllllllllllllllllllllllllllllllbbbbblllllllllllffsssffffsssssssslllllll
 lllllllllllllllbbbbbbbbbbbblllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllllllllllllllllllllllllllllllll
     lllllllllllllllllllllllllllllllllllllllllllllbbbbbbbbbbbbbbbbbbllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
