                                                                                               llllllllllllllllllllllll
                                                                                               llllbbbbbbbbbbbbbbbblllll
                                                                                              llllbbbbbbbbbbbbbbbbbbllll
                                                                                               llllllllllllllllbbbblllll
                                                                                                 llllllllllllbbbblllll
                                                                                                      lllllbbbblllll
                                                                                                    lllllbbbblllll
                                                                                                  lllllbbbblllll
                                                                                                lllllbbbbllllllllllllll
                                                                                               llllbbbblllllllllllllllll
                                                                                              llllbbbbbbbbbbbbbbbbbbllll
                                                                                               lllllllllllllllllllllllll
                                                                                                llllllllllllllllllllll
                                                                          llllllllllllllllll
                                                                        lllllllllllllllllllll
                                                                        llllbbbbbbbbbbbbbblll
                                                                        lllllllllllllbbbbllll
                                                                         llllllllllbbbblllll
                                                                           llllllbbbblllll
                   llllll                                       lllll    llllllbbbblllllllll
                  llllllllll                                 llllllllll lllllbbbbllllllllllll
                  llllllllllll                             llllllllllll llllbbbbbbbbbbbbbblll
                 llllff flllllll                        llllllllf fllllllllllllllllllllllllll
                lllllf    flllllll                     llllllff    fllll  llllllllllllllllll
                llllff      fflllllllllllllllllllllllllllllff       lllllllllllllllllll
                llllf         flllllllllllllllllllllllllllf         flllllllllllllllllllllll
               lllll            flllllsfffsssssfffsssseff            ffffffffffsssllllllllllllll
               lllll              sssss   sssse   ssssf                       fsssssf fffllllllllll
               lllll              fssss   sssss   ssssf                       fsssssf     fsslllllllll
               lllllf              fssf   fsssf   fssf                        sssssf      ssssssflllllll
             llllllf                      fsss                                ssssf      fsssssf  flllllll
            llllllf                        fff                                fssf       sssssf     fllllll
           lllllff                                                             ff        ssssf        flllll
           llllff                                                                        sssf          flllll
          lllllf         fllf     fllf             flf      fllf                                        fflllll
    lll   llllf         fllllff  fllllf           lllllf  flllllf           fffff                         fllll
   llllllllllllllllf    flllllllllllllf           fllllllllllllffllllllllllllllllf                        flllll
    llllllllllllllllf     flllllllllf              fflllllllllfflllllllllllllllff                          fllll
         lllllffffff        fflllff        fff        fllllff   ffffff                                     flllll
        lllllellllllf                   flllllllf               lllllllllfffff                             ffllll
    llllllllllllllllf                   llllrllll               flllllllllllllllf                         fllllll
    llllllllllff                       elllrrrlllf                   fffffflllllf                       fllllllll
          llll                         fllllrllll                                                   fflllllllllll
          llllff                        flllllllf                 fflllllllllllllllllllllllllllllllllllllllfllll
          lllllf                           fff                  flllllllllllllllllllllllllllllllllllllllffflllll
           lllllf                                              lllllllllsssssf ffessfffffllfffffffff      flllll
            lllllf                                            fllllssssssssss    essf                    flllll
             llllllf                                          fllllssssssssss    essf                  fllllll
              llllllllff                                      flllllsssssssss    essf              fllllllll
                llllllllllllllllffffffffffffff f               flllllsssssssff ffsssffffffllllllllllllllll
                   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
