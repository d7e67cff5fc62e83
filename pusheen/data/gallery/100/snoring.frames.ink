                                                                               lllllllllllllllllllll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                                lllllllllllbbbbllll
                                                                                     llllbbbbllll
                                                                                   llllbbbbllll
                                                                                 llllbbbbllllllll
                                                                               llllbbbblllllllllllll
                                                                               lllbbbbbbbbbbbbbbblll
                                                                               lllllllllllllllllllll
                                                                                lllllllllllllllllll
                                                             llllllllllllllll
                                                            llllllllllllllllll
                                                            lllbbbbbbbbbbbblll
                                                            llllllllllbbbllll
                                                               lllllbbblllll
                                                             lllllbbbllllllll
                llll                                 lllll  llllbbbbbbbbbbllll
              lllllllll                            llllllll lllbbbbbbbbbbbllll
              lllllllllll                       llllllllllll llllllllllllllll
             llllf ffllllll                   llllllff fllll
            llllff    flllllllllllllllllllllllllllff    fllllllllllllll
            llllf       flllllllllllllllllllllllff       lllllllllllllllllllll
            lllf          flllllffesssfffssssff          fffffffffssslllllllllllll
            lllf            ssss  fsssf  ssssf                   fsssssf ffflllllllll
            llllf           fssf  fsssf  fssf                    fssssf     sssslllllll
          lllllf             fff   sssf   ff                     fsssf     sssssfffllllll
         lllllf                    fff                           fssf      ssssf    flllll
        llllff                                                            esssf       flllll
       lllllf        ff      ff            ff      ff                      ff          flllll
  lll  llllf       fllllf fflllf         fllllf fllllff         ffff                    ffllll
 llllllllllllllf   flllllllllllf         flllllllllllfllllllllllllllf                    fllll
  llllllllllllll     flllllllff           fflllllllffflllllllllfffff                      fllll
       lllfffllff      ffffffllf   flf   fllffffff   flllfffff                            fllll
  llllllllllllllf           flllffflllfffllll        flllllllllllll                      flllll
  lllllllllffff             flllllllllllllllf          ffffffllllllf                   flllllll
       llll                  fflllllfllllllf               fffffffffffffff f ffffffflllllllllll
        lllf                                          fllllllllllllllllllllllllllllllllllffllll
        llllf                                       flllllllllssfffflllllllllllllllffff  fllll
         llllf                                      llllssssssssf   sse                 fllll
          lllllff                                  fllllssssssssf   sse              fflllll
           lllllllllllffff                          fllllsssssssf   sse    ffffffflllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll


















                ll                                    lll
              lllllll                              llllllll
             lllllllllll                         lllllllllll
            llllffffllllll                    lllllllfffllll
            llll     fllllllllllllllllllllllllllllff    flllllllllllllll
           llllf       fllllllllllllllllllllllllff       flllllllllllllllllllll
           llll          fllllllffssssfffssssff          ffffffffffssllllllllllllll
           llll            fssse  ssssf  ssssf                    sssssf  ffllllllllll
          lllllf            fssf  fsssf  fssf                     sssss     fsssslllllll
         lllllf              f    fssf    f                      fssssf    fsssssfffllllll
        llllff                     ff                             fsf      sssssf    fflllll
       llllff                                                              sssf        flllll
      llllf        fllf    fllf           llf     fllf                                  ffllll
llllllllllfff      lllllfflllllf         flllllflllllff  fffflllllllf                     fllll
lllllllllllllllf   fllllllllllf           flllllllllffllllllllllllllf                      flll
      lllfffflff     ffllllffff           ffflllllff fflffffffff                           fllll
 llllllllllllllf           flllff flll  flllff       flllllllllllllf                       fllll
 lllllllllllllf             llllllllllllllllf         flllllllllllll                     fllllll
      llllf                 fllllllllllllllf                 fffffff                ffllllllllll
       lllf                    ffff  fffff            fllllllllllllllllllllllllllllllllllllfllll
       llllf                                        fllllllllllllllllllllllllllllllllllffffllll
       lllllf                                       llllssssssssf   sssf                 flllll
        llllllff                                   fllllssssssssf   sssf              fflllll
          lllllllllllfffff                          flllllssssssf   sssf          ffllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll



















              llllll                                 lllll
             lllllllll                            lllllllll
            llllfflllllll                      lllllllffllll
            llll   ffllllll         lllllllllllllllff   flllllllll
           llllf      fllllllllllllllllllllllllllff      llllllllllllllllllll
           lllf         fllllllllllllllllllllllff        fllllllllllllllllllllllll
           lllf           fssssff ssssf  ssssf                    fsssssfffllllllllll
           lllf            fsssf  ssssf  sssf                     sssssf    fsssllllllll
         lllllf             fff   fsss   fff                      ssssf     sssssfffllllll
        lllllf                     fff                            sssf     fssssf    fllllll
       llllf                                                               fsssf       flllll
      llllf        fff      ff            fff     fff                       ff           fllll
lllllllllff       fllllffflllllf         fllllfffllllff      fffflllf                     fllll
lllllllllllllllf   fllllllllllf          flllllllllllfllllllllllllllf                      fllll
    llllllllllff    ffllllllff            ffflllllffffllllllffffffff                        llll
 llllllllllllllf           flllf  flllf  lllff       fllllllllllfff                        fflll
llllllllllllllf            fllllllllllllllllf        fllllllllllllllf                    fflllll
      lllff                 fllllllllllllllff                fffffff                 fflllllllll
      llllf                   ffffffffffff             fllllllllllllllllllllllllllllllllllllllll
      llllf                                          lllllllllllllllllllllllllllllllllllffffllll
       llllff                                       lllllssssssse   fssef f ff           flllll
        llllllf                                     llllsssssssse   fsse               fllllll
          lllllllllllffff                           flllllsssssse   fsse           fllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllellllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll











                                                             llllllllllllllll
                                                            llllllllllllllllll
                                                            lllbbbbbbbbbbbblll
                                                            llllllllllbbbllll
                                                               lllllbbblllll
                                                             lllllbbbllllllll
                                                            llllbbbbbbbbbbllll
              lllllll                               lllllll lllbbbbbbbbbbbllll
              llllllllll                         llllllllll  llllllllllllllll
             llllfflllllll                     lllllllffllll
            llllf   ffllllll           llllllllllllff   fllll
            llllf      flllllllllllllllllllllllllf      flllllllllllllllllll
            lllf         flllllllllllllllllllelff        flllllllllllllllllllllll
            lllf           fssss  essse  ssssf                    sssssfffllllllllll
            lllf            sssf  fsssf  fsss                    fsssss     fssllllllll
          lllllf             fff  fsssf  ffff                    fssssf    fsssssflllllll
         lllllf                    fsf                           fsssf     sssssf  fflllll
        llllff                                                    ff       ssssf      flllll
       llllff                                                              fsf         flllll
       llllf       flllf   flllf          lllf   flllf                                  ffllll
 lllllllllllllf    flllllllllllf         flllllllllllfflllllllllllllf                    ffllll
 lllllllllllllllf   fllllllllff           ffllllllllfflllllllllllllff                     fllll
      llllffffff      ffflfffflf   fff   flfffflfff  fffffff                               flll
  llllllllllllllf           llllffflllffflllff       flllllllllllllf                      fllll
  llllllllfffff             flllllllllllllllf         fffffllllllllf                    fllllll
       lllf                  flllllllllllllf                fffffffffff        ffffffllllllllll
       llllf                                          flllllllllllllllllllllllllllllllllllfllll
       llllff                                       fllllllllllllflllllllllllllllllllfff flllll
        lllllf                                      llllssssssssf   sssf                flllll
         llllllf                                    llllssssssssf   sssf              fllllll
           lllllllllllffff                          fllllsssssssf   sssf     ff fffllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll











                                                             llllllllllllllll
                                                            llllllllllllllllll
                                                            lllbbbbbbbbbbbblll
                                                            llllllllllbbbllll
                                                               lllllbbblllll
                 ll                                   lll    lllllbbbllllllll
               lllllll                             llllllll llllbbbbbbbbbbllll
              lllllllllll                        llllllllll lllbbbbbbbbbbbllll
              llllfffllllll                    llllllfffllll llllllllllllllll
             llllf   fflllll          lllllllllllllf    fllll
             llll       fllllllllllllllllllllllllf      fllllllllllllllllll
            llllf        flllllllllllllllllllllff        fllllllllllllllllllllll
            llllf           ssssfffssss  fsssf                   fsssssffllllllllll
            llllf           fsssf fssss  fsssf                   fssssf    fssllllllll
            llllf            fsf   sssf   fsf                    sssss     sssssflllllll
          lllllf                   fss                           fssf     fssssf  fflllll
         lllllf                                                  fff      fsssf     ffllll
        lllllf                                                            fssf        flllll
        llllf       fllf    fllf          fllf    fll                                  flllll
  lllllllllff      flllllfflllllf        fllllfffllllff   fffffflllf                     llll
  llllllllllllllf   fllllllllllf          flllllllllffllllllllllllll                     fllll
       lllefflllf     fllllllff            fflllllff fllllffffff                          flll
       lllllllllf           flllf  fllf  fllff       flllllllffff                         flll
   lllllllllllllf           fllllffllllffllllf       flllllllllllllf                    flllll
   llllllllff                fllllllllllllllf              fffffflff                  flllllll
        llll                  flllllffllllff             ffflllllllllfffffffffffffllllllllllll
        llllf                                        fllllllllllllllllllllllllllllllllllffllll
         llllf                                      fllllllllsssefffsslllllllllffffff   fllll
         lllllf                                     llllssssssss   fsss                flllll
          llllllf                                  fllllssssssss   fsss             ffllllll
            lllllllllllffff                         fllllsssssssf  fsss    fffffffllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
