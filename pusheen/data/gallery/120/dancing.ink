                                                                                                     llllllllllll
                                                                                                   lllllllulllllllll
                                                                                                  llllluuuuuuuuullllll
                                                                                                  lllluuullluuuuuuulllll
                                                                                                  lllluuullllllluuuullll
                                                                                                  lllluulllllllllluullll
                                                                                 ll               lllluuullll lllllllll
                                                                              llllllll            lllluuullll    llll
                                                                            lllllllllll           lllluuuulll
                                                                          lllllllfflllll       lllllllluuullll
                               lll                                       llllllf   fllll     lllllllluluuulllll
                             lllllllll                                 llllllf      fllll   llllluuuuuuuuuullll
                            llllllllllllll                            llllllf       ffllll  lllluuuuuuuuuuuullll
                            llllffflllllllll                  llllllllllllf          flllll lllluuuuuuuuuuuullll
                            llllf    ffllllllll  llllllllllllllllllllllllf            flllllllllluuuuuuuuulllll
                           lllllf       fflllllllllllllllllllllllllsssfff             flllllllllllllllllllllll
                           lllll           flllllllllllllsssssf  fsssss                fllllllllllllllllllll
                           lllle             fffsssss   fsssss   fsssss                    fflllllll
                           llllff               sssssf   sssssf   ssssf                       flllllll
                           lllll                fssssf   fssssf    fsf                          ffllllll
                         lllllll                 fsssf    fsssf                                   fflllll
                        llllllf                            sssf                                     flllll
                      llllllf                                                                        flllll
                     lllllff                                                                          flllllllllll
                    lllllf                                               fllllllf                   ffllllllllllll
                   lllllf                                              flllllllllllf            lllllllllllllll
                   llllf                     fllllff                  fllllllfllllllf          fllllllffflllll
                  lllll                    flllllllllf                lllllf   flllll            ff      flllll
                  llllf                   fllllllllllllf             fllllf      fff            fllllllllllllllllll
     lllllllllll  llllf                  flllllf fflllllf              ff                       fllllllllllllllllll
   lllllllllllllllllllffffffff           lllllf     fllff       ffflllllf                                   flllll
  llllllffffllllllllllllllllllf          ffff          flllllllllllllllll                                    flllll
 lllllf    fllllllllllllllfffff                        llllllllllpppllllf                                     flllll
 llllf         flllllf     fflf                        fllllpppp  ppllllf                                      flllll
 llll           lllllffllllllllf                        ffllllpp ppllllf                                        flllll
 llll         fflllllllllllllff                           flllllppllllf                                          fllll
 llll        fllllllllfff                                   fllllllllf                                        fffslllll
 llllf        ffllllf                                         fffff                                      ffsssssssellll
 llllf          flllf                                                                                  ssssssssssssllll
 lllllf          fllf                                                                                 fsssssssssssfllll
  lllllf          ff                                                                                      ffff    fllll
   llllff                                                                                                        ffllll
   llllllf                                                                                                 fsssssssllll
     lllllf        fffffffff                                                                             fsssssssssllll
      llllllf     fssssssssssssf                                                                         fsssssssssllll
       lllllllf    ssssssssssssf                                                                                 flllll
         llllllllfffsssssssfff                                                                                  flllll
            lllllllllf                                                                                        fllllll
              lllllllf  fffff                                                                              fllllllll
                 lllllssssssssssf                                                                       flllllllll
                  lllllsssssssssf                                                                       lllllll
                   lllllsssfff                                                                        fllllll
                    lllllff                                                     ffllllllf        fflllllllll
                     llllllf                                         fffflllllllllllllllllllllllllllllllll
                      llllllllllffff                  fllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllf               fllllllllllllllllllllllll
                            lllllllllllf      fffllllllllllllllllll
                                  llllllllllllllllllllll
                                    lllllllllllllllll
