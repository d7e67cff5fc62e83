                              lllllll                              lllllll
                             llllllllll                         llllllllll
                             llllffllllll                     lllllllffllll
                            llllf   fllllll                  lllllff   fllll
                            lllf      flllllllllllllllllllllllllff     fllll
                           llllf        fllllllllllllllllllllllf        flll
                          lllllf           ssssfffssss ffsssf           flllll
                        lllllll            fsssf  ssss  fsssf           flllllll
                      llllllff              fsf   ssss  fssf              ffllllll
                    llllllf                       fssf                       flllll
                   lllllf                          ff                          flllll
                  lllllf                                                        fllll
                  llll                 ffff                  ffff                fllll
                 llllf              fllllllllf            fllllllllf              fllll
  llllllllllllllllllllllff         fllllllllllf          fllllllllll         ffflllllllllll
 llllllllllllllllllllllllllf      fllllffffllllf        fllllf ffllllf      fllllllllllllll
llllff   ffllll llllfffffff        ffff    ffffff      ffffff    ffff        fffffffllll
lllf      fllllllllllllllllf                fllllllllllllllf                flllllllllllll
lllf       fllllllllllllllf                  llllpppppplllf                  flllllllllllll
lllf       fllllllf                           llllpppplllff                          fllll
llll       flllllf                            fllllpplllf                             flllllllll
llllf       fllllf                              fllllllf                              flllllllllll
 llllf        flf                                                                      flllssslllll
  llllf                                                                                fllllssssllll
   lllllf      ssssssff                                                         ffssssssllllssssllll
    llllllf    ssssssssss                                                      sssssssssllllssssslll
      llllllff ffssssffff                                                      fffsssssfllllssssslll
        llllllll                                                                       flllsssssslll
           lllllssssssff                                                        ffsssssslllf   fflll
             llllsssssssf                                                      fsssssssllllf    llll
             lllllfffff                                                          fffffllllsssffllll
              lllllf                                                                fllllsssslllll
               lllllllf                                                          fllllllffsllllll
                 lllllllll                                                   fllllllllfflllllll
                    lllllllf          fllllllllllllllllllllllllllf          fllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllll    llllllllllllll    llllllllllllllllllll
