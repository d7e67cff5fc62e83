
                                                                                                             llll
                                                                                                         llllllllllll
                                                                                                        lllllllllllllll
                                                                                                       lllllssssssllllll
                llll                                     llll                                         lllllsssssssssllll
              llllllll                                lllllllll                                       lllllsssssssssllll
             llllllllllll                           llllllllllll                                      llllssssssssssllll
             llllffflllllll                       lllllllfffllll                                      llllssssssssssllll
            lllll    flllllll                   lllllllf    lllll                                     llllssssssssssllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                                     llllssssssssssllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll                         lllllssssssssslllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll                    lllllsssssssssllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll                 llllssssssssssllll
           llllf            fssss   ssssf  fssssf                       sssssslllllllll              llllssssssssssllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll            llllfffffsssslllll
          lllllf              ff    fsssf    ff                        ssssss      flllllll         lllll        flllll
         lllllf                      fsf                               sssssf      fsslllllll       llllf         llll
        lllllf                                                         ssssf      fsssssllllll      llllf        fllll
        llllf                                                          sssf       sssssfffllllll   lllllf        lllll
       lllllf                                                                    fssssf   fllllll  llllf         lllll
       llllf          fllllllf                 fllllllf                          ssssf     ffllll  llllf        fllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        flllllllllssssssffffllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllllllssssssssslllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   flllllllssssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllllssssssssssllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllllssssssssssllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllleffffffffssllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      flllll         lllll
     llllf                    flllllllllllllllf                                                 flllllf        lllll
     llllf                       fff    ffff                                                     llllf        fllll
     llllf                                                                                       llllf        fllll
     llllf                                                                                      fllll         lllll
     lllll                                                                                      fllll        fllll
     lllll                                                                                      fllll       flllll
      llllf                                                                                     llllf      flllll
      llllf                                                                                     llllf    fllllll
      lllllf           flllllllff           fflllllllf                                        flllll   flllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffefffffffllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
