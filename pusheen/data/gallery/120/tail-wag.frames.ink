                                                                                                         l
                                                                                                    lllllllllll
                                                                                                  lllllllllllllll
                                                                                                 lllllssssssllllll
                                                                                                lllllsssssssssllll
                llll                                     llll                                   lllllsssssssssllll
              llllllll                                lllllllll                                 lllllssssssssslllll
             llllllllllll                           llllllllllll                                 llllssssssssssllll
             llllffflllllll                       lllllllfffllll                                 llllssssssssssllll
            lllll    flllllll                   lllllllf    lllll                                llllssssssssssllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                                llllssssssssssllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll                     llllssssssssssllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll                lllllssssssssslllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll             lllllssssssssslllll
           llllf            fssss   ssssf  fssssf                       sssssslllllllll           llllssssssssslllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll         llllf        fllll
          lllllf              ff    fsssf    ff                        ssssss      flllllll       llllf        fllll
         lllllf                      fsf                               sssssf      fsslllllll     llllf        fllll
        lllllf                                                         ssssf      fsssssllllll    llllf        fllll
        llllf                                                          sssf       sssssfffllllll  llllf        fllll
       lllllf                                                                    fssssf   fllllll llllf        fllll
       llllf          fllllllf                 fllllllf                          ssssf     fflllllllllfffff f fellll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllllllssssssssslllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllllssssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   fllllllssssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                flllllssssssssssllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       flllllssssssssssllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      fllllef       fllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllllf        fllll
     llllf                    flllllllllllllllf                                                 fllllf         llll
     llllf                       fff    ffff                                                     llllf        fllll
     llllf                                                                                       llllf        lllll
     llllf                                                                                      fllll        fllll
     lllll                                                                                      fllll        lllll
     lllll                                                                                      fllll       fllll
      llllf                                                                                     llllf      llllll
      llllf                                                                                     llllf    fllllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffefffffffllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                                        lllllllllll
                                                                                      lllllllllllllll
                                                                                     lllllssssssllllll
                                                                                    lllllssssssssslllll
                                                                                    llllsssssssssssllll
                llll                                     llll                       lllllsssssssssslllll
              llllllll                                lllllllll                      lllllsssssssssslllll
             llllllllllll                           llllllllllll                      lllllsssssssssslllll
             llllffflllllll                       lllllllfffllll                       llllsssssssssssllll
            lllll    flllllll                   lllllllf    lllll                       llllsssssssssssllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                       lllllsssssssssslllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll             lllllsssssssssslllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll         llllsssssssssssllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll      lllllssssssfffflllll
           llllf            fssss   ssssf  fssssf                       sssssslllllllll    lllllff       fllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll   llllf        flllll
          lllllf              ff    fsssf    ff                        ssssss      flllllll lllllf        fllll
         lllllf                      fsf                               sssssf      fssllllllllllllf        lllll
        lllllf                                                         ssssf      fsssssllllllllllf        fllll
        llllf                                                          sssf       sssssfffllllllllf        flllll
       lllllf                                                                    fssssf   fllllllllf  ffffffsllll
       llllf          fllllllf                 fllllllf                          ssssf     ffllllllssssssssssllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        flllllssssssssssllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllssssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   flllllsssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllssssssssslllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllffffff  ffllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllff       fllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllll         llll
     llllf                    flllllllllllllllf                                                 fllll         llll
     llllf                       fff    ffff                                                     llle         llll
     llllf                                                                                       llll         llll
     llllf                                                                                      fllll        fllll
     lllll                                                                                      fllll       flllll
     lllll                                                                                      fllll      flllll
      llllf                                                                                     llllf     flllll
      llllf                                                                                     llllf    flllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffeffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                                lllllllll
                                                                             llllllllllllll
                                                                            lllllllssllllllll
                                                                           lllllssssssssllllll
                llll                                     llll              llllssssssssssslllll
              llllllll                                lllllllll            lllllsssssssssssllllll
             llllllllllll                           llllllllllll            lllllsssssssssssslllll
             llllffflllllll                       lllllllfffllll             lllllsssssssssssslllll
            lllll    flllllll                   lllllllf    lllll             llllllsssssssssssllllll
           lllllf      flllllllllllllllllllllllllllllf      fllll               lllllsssssssssssslllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll     llllllssssssssssslllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll llllllssssssssssslllll
           llll             fssssf  ssssf  fssssf                 fffffflllllllllllllllllssssssssffflllll
           llllf            fssss   ssssf  fssssf                       ssssssllllllllllllsssff     flllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllllllff        flllll
          lllllf              ff    fsssf    ff                        ssssss      flllllllllf        flllll
         lllllf                      fsf                               sssssf      fssllllllllf        flllll
        lllllf                                                         ssssf      fssssslllllllf        flllll
        llllf                                                          sssf       sssssffflllllf        ffllll
       lllllf                                                                    fssssf   flllllf   fffssslllll
       llllf          fllllllf                 fllllllf                          ssssf     ffllllssssssssssllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllssssssssslllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllsssssssslllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   fllllsssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllsssssssslllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllfff     fllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllff      fllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllll        llll
     llllf                    flllllllllllllllf                                                 fllll        lllll
     llllf                       fff    ffff                                                     llle        fllll
     llllf                                                                                       llll        fllll
     llllf                                                                                      fllll        lllll
     lllll                                                                                      fllll       fllll
     lllll                                                                                      fllll       lllll
      llllf                                                                                     llllf     flllll
      llllf                                                                                     llllf    flllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffeffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                               llll
                                                                           llllllllllll
                                                                          lllllllllllllll
                                                                         lllllsssssslllllll
                llll                                     llll           lllllsssssssssllllll
              llllllll                                lllllllll         llllssssssssssssllllll
             llllllllllll                           llllllllllll        lllllsssssssssssssllllll
             llllffflllllll                       lllllllfffllll         llllllssssssssssssllllll
            lllll    flllllll                   lllllllf    lllll         lllllllssssssssssssllllll
           lllllf      flllllllllllllllllllllllllllllf      fllll           llllllssssssssssssllllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll  llllllsssssssssssslllll
           llllf          flllllllllllllsfffsssseff          fllllllllllllllllllllllllsssssssssssllllll
           llll             fssssf  ssssf  fssssf                 fffffflllllllllllllllssssssssfffllllll
           llllf            fssss   ssssf  fssssf                       ssssssllllllllllssssff     flllll
           llllf             fssf   ssssf   sssf                       fsssssf  flllllllllf         flllll
          lllllf              ff    fsssf    ff                        ssssss      flllllllf         flllll
         lllllf                      fsf                               sssssf      fssllllllf         flllll
        lllllf                                                         ssssf      fsssssllllllf        flllll
        llllf                                                          sssf       sssssffflllllf        fllll
       lllllf                                                                    fssssf   flllllf  ffsssssllll
       llllf          fllllllf                 fllllllf                          ssssf     ffllllssssssssslllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllsssssssssllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   fllllsssssssslllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllssssssffllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllff     flllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllff      fllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllll       fllll
     llllf                    flllllllllllllllf                                                 fllll        llll
     llllf                       fff    ffff                                                     llle        lllll
     llllf                                                                                       llll        ellll
     llllf                                                                                      fllll        llll
     lllll                                                                                      fllll       fllll
     lllll                                                                                      fllll      flllll
      llllf                                                                                     llllf     flllll
      llllf                                                                                     llllf    flllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffeffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                                       l
                                                                                  lllllllllll
                                                                                lllllllllllllll
                                                                               lllllssssssllllll
                                                                              lllllssssssssslllll
                llll                                     llll                 llllssssssssssslllll
              llllllll                                lllllllll               lllllsssssssssssllllll
             llllllllllll                           llllllllllll               lllllsssssssssssslllll
             llllffflllllll                       lllllllfffllll                llllllssssssssssslllll
            lllll    flllllll                   lllllllf    lllll                 lllllssssssssssslllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                  lllllssssssssssslllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll        lllllssssssssssslllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll    lllllssssssssssslllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll  lllllsssssssfffflllll
           llllf            fssss   ssssf  fssssf                       ssssssllllllllllllllssfff     flllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllllllllf         fllll
          lllllf              ff    fsssf    ff                        ssssss      fllllllllllf        flllll
         lllllf                      fsf                               sssssf      fsslllllllllf        flllll
        lllllf                                                         ssssf      fsssssllllllllf        fllll
        llllf                                                          sssf       sssssfffllllllf        flllll
       lllllf                                                                    fssssf   fllllllf   ffffssllll
       llllf          fllllllf                 fllllllf                          ssssf     fflllllssssssssslllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllssssssssssllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  flllllsssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   fllllssssssssslllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllsssssssssllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllfffff   fllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllff       llll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllll        lllll
     llllf                    flllllllllllllllf                                                 fllll        fllll
     llllf                       fff    ffff                                                     llle        fllll
     llllf                                                                                       llll        fllll
     llllf                                                                                      fllll        lllll
     lllll                                                                                      fllll       fllll
     lllll                                                                                      fllll       lllll
      llllf                                                                                     llllf     flllll
      llllf                                                                                     llllf    flllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffeffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                                              lllllllllll
                                                                                            lllllllllllllll
                                                                                           llllllsssssllllll
                                                                                          lllllsssssssssllll
                                                                                          lllllssssssssslllll
                llll                                     llll                             lllllssssssssssllll
              llllllll                                lllllllll                            llllsssssssssslllll
             llllllllllll                           llllllllllll                           lllllssssssssssllll
             llllffflllllll                       lllllllfffllll                            llllsssssssssslllll
            lllll    flllllll                   lllllllf    lllll                           lllllssssssssssllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                            llllsssssssssslllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll                 lllllssssssssslllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll             llllssssssssssllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll          llllsssssssssslllll
           llllf            fssss   ssssf  fssssf                       sssssslllllllll       lllllfff      fllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll      llllf        fllll
          lllllf              ff    fsssf    ff                        ssssss      flllllll    lllll        fllll
         lllllf                      fsf                               sssssf      fsslllllll  lllll         lllll
        lllllf                                                         ssssf      fsssssllllll  llllf        fllll
        llllf                                                          sssf       sssssfffllllllllllf        fllll
       lllllf                                                                    fssssf   flllllllllf         llll
       llllf          fllllllf                 fllllllf                          ssssf     fflllllllssssssssssllll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllllssssssssssllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  fllllllssssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   flllllssssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                flllllsssssssssllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       flllllsfffffffflllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      fllllf        ellll
 llllllllff                  flllllllllllllllllf                fffffllllf                      fllle         lllll
     llllf                    flllllllllllllllf                                                 fllle         ellll
     llllf                       fff    ffff                                                     llle         lllll
     llllf                                                                                       llll         llll
     llllf                                                                                      fllll        fllll
     lllll                                                                                      fllll        lllll
     lllll                                                                                      fllll       fllll
      llllf                                                                                     llllf     fllllll
      llllf                                                                                     llllf    fllllll
      lllllf           flllllllff           fflllllllf                                        flllll   fllllll
       lllllf       flllllllllllllf       flllllllllllllf                                    flllllffllllllll
        llllllf     llllllfffllllll       llllllfflllllllf                                 flllllllllllllll
         lllllllllffllllf     fllll      fllllf     fllllf                             fllllllllllllllll
            llllllllllllllfffffllllefffffelllff     fllllf      f fffffefffffffllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                                                        lllllllll
                                                                                                      lllllllllllll
                                                                                                    lllllllsslllllll
                                                                                                    llllsssssssslllll
                llll                                     llll                                      lllllsssssssssllll
              llllllll                                lllllllll                                    llllssssssssssllll
             llllllllllll                           llllllllllll                                   llllssssssssssllll
             llllffflllllll                       lllllllfffllll                                   lllllsssssssssllll
            lllll    flllllll                   lllllllf    lllll                                  lllllsssssssssllll
           lllllf      flllllllllllllllllllllllllllllf      fllll                                  lllllsssssssssllll
           lllll         flllllllllllllllllllllllllf         lllllllllllllll                       llllssssssssssllll
           llllf          flllllllllllllsfffsssseff          flllllllllllllllllll                  llllssssssssssllll
           llll             fssssf  ssssf  fssssf                 ffffffllllllllllll               llllssssssssssllll
           llllf            fssss   ssssf  fssssf                       sssssslllllllll            llllssssssssssllll
           llllf             fssf   ssssf   sssf                       fsssssf  fllllllll          llllffffffffffelll
          lllllf              ff    fsssf    ff                        ssssss      flllllll        llllf         llll
         lllllf                      fsf                               sssssf      fsslllllll      llllf        fllll
        lllllf                                                         ssssf      fsssssllllll     llllf        fllll
        llllf                                                          sssf       sssssfffllllll   llllf        fllll
       lllllf                                                                    fssssf   fllllll lllll         lllll
       llllf          fllllllf                 fllllllf                          ssssf     ffllllllllllf        llll
llll  lllllf        fllllllllllf             fllllllllllf            fffff       sssf        fllllllllssssssssssllll
llllllllllllllllf  flllllfllllllf           flllllfllllllfflllllllllllllllf                  fllllllllssssssssssllll
llllllllllllllllff lllllf  fllllf           lllllf  fllllelllllllllllllllff                   flllllllssssssssssllll
     llllffffffff  ffff     fffff           ffff      fffffffff                                fllllllssssssssslllll
   lllllllllllllf            llllf  flllf  flllf          llllllllllffff                       fllllllssssssssslllll
 lllllllllllllllf            llllffflllllffllllf         flllllllllllllllf                      flllllffffffffflllll
 llllllllff                  flllllllllllllllllf                fffffllllf                      flllll         llll
     llllf                    flllllllllllllllf                                                 fllllf         llll
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
