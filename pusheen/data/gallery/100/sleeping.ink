                                                                                llllllllllllllllllll
                                                                                lllbbbbbbbbbbbbbblll
                                                                                llllbbbbbbbbbbbbblll
                                                                                 llllllllllbbbbllll
                                                                                     llllbbbblllll
                                                                                   llllbbbblllll
                                                                  llllllllllllll llllbbbblllllllllll
                                                                 llllllllllllllllllbbbbbbbbbbbbbblll
                                                                llllbbbbbbbbbbbllllbbbbbbbbbbbbbblll
                                                                 lllllllllbbbbllllllllllllllllllllll
                                                                  llllllbbbbllll
              lllllll                                 lllllll    lllllbbbblllllll
             llllllllll                            llllllllll    lllbbbbbbbbbbllll
             llllffllllll                        lllllllffllll   lllbbbbbbbbbbblll
            llllf   fllllll                    llllllff   flll   llllllllllllllll
           llllf      fllllllllllllllllllllllllllllf      flllllllllllllll
           llllf        fllllllllllllllllllllllllff        fllllllllllllllllllll
           llll           flllllfffssssfffsssssff          ffffffffffsssllllllllllll
           llll             ssssf  ssssf  ssssf                     fsssssf ffllllllllll
           llll             fsssf  ssssf  fsssf                     sssssf     fssslllllll
          lllllf             fsf   fsss    ssf                      sssssf    fsssssffllllll
         lllllf                     ssf                             ssssf     ssssss   fllllll
        llllff                                                      fsf       sssssf     flllll
       llllf                                                                  sssf        flllll
      llllf                                                                   ff            fllll
      llllf        flllf   flllf          flllff   flllf                                     fllll
lllllllllllfff     flllllflllllf          fllllllllllllffffflllllllllllf                      fllll
lllllllllllllllf    flllllllllf            ffllllllllfffllllllllllllllf                       fllll
     llllffffff       fflllfff               ffllllff  fffffff                                 flll
    lllllllllll              lllf  fllf   flll         fllllllllffff                           flll
lllllllllllllllf            flllfffllllfffllllf        fllllllllllllll                       flllll
 lllllllllf                  llllllllllllllllf                fffffllff                    flllllll
      llll                    fllllllfllllllf                  ffffffff                ffllllllllll
      llllf                                             ffllllllllllllllllllllllllllllllllllllfllll
       llllf                                           lllllllllllllllllllllllllllllllllllff ffllll
       llllf                                          lllllssssssss   fsssf                  fllll
        lllllf                                       flllssssssssss   fsss                 flllll
         llllllff                                    fllllsssssssss   fsss              ffllllll
           llllllllllllfffff                          flllllsssssss   fsssf  fffffffflllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
