                                                                                                 llllllllllllllllllllll
                                                                                                llllbbbbbbbbbbbbbbbbllll
                                                                                                llllbbbbbbbbbbbbbbbbblll
                                                                                                lllllllllllllllbbbblllll
                                                                                                  lllllllllllbbbblllll
                                                                                                      lllllbbbbllllll
                                                                                                    lllllbbbblllll
                                                                                 llllllllllllll   lllllbbbbllllllllllll
                                                                              lllllllllllllllllllllllbbbblllllllllllllll
                                                                              llllbbbbbbbbbbbbllllllbbbbbbbbbbbbbbbbblll
                                                                             llllbbbbbbbbbbbbbllllllllllllllllllllllllll
                                                                              lllllllllllbbbbllllllllllllllllllllllllll
                                                                                lllllllbbbblllll
                 lllllll                                         lllllll       llllllbbbblllllll
                lllllllllll                                    llllllllll     lllllbbbblllllllllll
                llllfllllllll                               llllllllflllll   llllbbbbbbbbbbbbbllll
               lllllf fflllllll                           llllllllf  fllll    llllllllllllllllllll
              lllllf     flllllll                        llllllff     lllll    llllllllllllllllll
              llllf        fllllll llllllllllllllllllllllllllff       flllllllllllllllll
              llllf          fllllllllllllllllllllllllllllllf          llllllllllllllllllllllll
             lllllf           fllllllllllllllllllffsssssfff            flllllllllllllllllllllllllll
             llllf              ffssssf   sssssf  fsssss                          fssssssffllllllllllll
             llllf               fssssf   sssssf  fsssss                          ssssssf     ffllllllllll
             lllll                fsssf   sssssf   ssssf                          ssssssf      fssssllllllll
            llllllf                fsf    fssss    fsff                          fsssssf      fssssssfflllllll
           llllllf                         sssf                                   ssssf       ssssssf   flllllll
          lllllf                           fff                                    sssf        sssssf      fllllll
         lllllf                                                                    f         fssssf         flllll
        lllllf                                                                               fsssf           fllllll
        llllf            f         f                 f         f                                              fflllll
       lllllf          lllllf    fllllf            fllllf    fllll                                              fllll
lllllllllllff          llllllfffllllllf            fllllllffllllllf    ffffllllllllllf                          flllll
llllllllllllllllll      flllllllllllff              fllllllllllllffllllllllllllllllllf                           fllll
       lllllllllllf      fflllllllff                  fllllllllf  flllllllfffffff                                 lllll
       llllf    f            ffff  fff              ff   ffff       f                                             fllll
  llllllllllllllllf               flllf    lllf   fllllf          fllllllllllllffff                               fllll
 lllllllllllllllllf                llllf flllllf flllllf          flllllllllllllllll                            fllllll
 llllllllllff                      lllllllllllllllllllf                   fffffflllff                         fllllllll
       lllll                       ffllllllllllllllllf                                                     ffllllllllll
       lllll                          fffff   ffffff                   ffllllllllllllllllllffffffllllllllllllllllflllll
        llllf                                                      flllllllllllllllllllllllllllllllllllllllllllfffllll
        lllllf                                                   flllllllllllsssfffffllllllllllllllllllllfff     lllll
         lllllf                                                  lllllssssssssssf    ssss                       fllll
          lllllf                                                fllllsssssssssssf    ssss                     fllllll
           llllllf                                              fllllsssssssssssf    ssss                   fllllll
            llllllllllfff                                        lllllssssssssssf    ssss               flllllllll
              llllllllllllllllllllllffffffffffff                 fllllllfffffffffffffsssflllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
