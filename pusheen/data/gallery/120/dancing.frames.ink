




                                                                                                        lllll
                                                                                                     llllllllllll
                                                                                                   llllluuuuulllllll
                                                                                                  llllluuuuuuuuuullllll
                                                                                                  lllluuulllluuuuuulllll
                                                                                                  lllluulllllllluuuuulll
                                                                                                  lllluullllllllllllllll
                                                                                                  lllluuullll  llllllll
                                                                                                  lllluuullll
                                 l                                                    l            lllluuullll
                              llllllll                                            llllllll     lllllllluuullll
                             llllllllllll                                      lllllllllll   lllllluuuuuuuulll
                             llllfflllllllll                                lllllllllffllll lllluuuuuuuuuuullll
                            lllllf   fllllllll                            llllllllf    llllllllluuuuuuuuuuuullll
                           lllllf       flllllllllllllllllll llllllllllllllllllff      flllllllluuuuuuuuuuulllll
                           llllf          fllllllllllllllllllllllllllllllllllf          flllllllluuuuuuuuulllll
                           llllf            fllllllllllllllllllllllllllllllf            fllll lllllllllllllll
                          lllllf               fsssssf   esssss   fsssssf                lllll  lllllllllll
                      llllllllff                sssssf   esssse   fsssss                 fllllllll
                    llllllllff                  fssssf   ssssss   fssssf                  ffllllllll
                  lllllllff                      ffsf    fssssf    fsff                      fflllllll
                lllllllf                                  fssf                                  flllllll
               llllllf                                     ff                                     fllllll
              lllllff                                                                               flllll
             lllllf                                                                                  fllll
             llllff                     flllllllf                      flllllllf                      fllll
      llll  lllllf                    flllllllllllf                  flllllllllllf                    flllll lllll
     lllllllllllllllllllf            lllllllffllllllf              fllllllfflllllll            flllllllllllllllllll
      lllllllllllllllllllf          flllllf    fllllf              fllllff   flllll           flllllllllllllllllll
           llllff  ffffff            ffff       fffff              fffff       ffff            ffffff  ffllll
          lllllflllllllllf                         llllllllllllllllll                          lllllllllflllll
      lllllllllllllllllllf                        fllllllllllllllllllf                        flllllllllllllllllll
       lllllllffffff                               fllllppppppppllllf                               fffffflllllll
        llllff                                      fllllpp  ppllllf                                       fllll
       lllllf                                        flllllpplllllf                                        flllll
      lllllf                                           fllllllllf                                           flllll
      llllf                                            ffffffffff                                            fllll
     lllllf                                flll       flllf  flllff     flllf                                flllll
     llllfffffff                           llllf      fllllf llllf      fllll                           fffffffllll
     llllsssssssssssff                     llllf      fllllffllllf      fllll                     ffsssssssssssllll
     llllessssssssssssf                    llllff      llllffllllf      fllll                    fssssssssssssellll
     lllllfffssssfffff                     fllllf     fllllffllllff    fllllf                     fffffssssffflllll
      llllf                                 flllllllllllllf  flllllllllllllf                                 fllll
      llllsssssffff                          flllllllllllf    flllllllllllf                          ffffsssssllll
      lllllssssssssssf                         ffllllfff        fffllllff                         fsssssssssslllll
       llllsssssssssff                                                                            ffsssssssssllll
       lllllffff                                                                                        fffflllll
        llllllf                                                                                          fllllll
          lllllllf                                                                                    flllllll
           llllllllllllf                                                                        fllllllllllll
              llllllllllf                 ffffff f                   f fffffff                 fllllllllll
                   lllllllff           ffllllllllllllllllllllllllllllllllllllllff          ffflllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        llllllllllllllllllll                                llllllllllllllllllll
       llllllllllll
    lllllllllulllllll
  lllllluuuuuuuuulllll
llllluuuuuuullluuullll
lllluuuullllllluuullll
lllluulllllllllluullll
 lllllllll lllluuullll               ll
   llll    lllluuullll            llllllll
           llluuuullll           lllllllllll
          lllluuullllllll       lllllfflllllll
          lllluuulullllllll    lllllff  fllllll                                       lll
         lllluuuuuuuuuulllll   llllff     fllllll                                 lllllllll
        lllluuuuuuuuuuuullll  llllff       fllllll                            llllllllllllll
         llluuuuuuuuuuuullll lllllf          fllllllllllll                  lllllllllfffllll
         llllluuuuuuuuullllllllllf            flllllllllllllllllllllllll llllllllff    fllll
          lllllllllllllllllllllllf             fffssslllllllllllllllllllllllllff       fllll
            llllllllllllllllllllf                sssssf   ssssslllllllllllllff          lllll
                    lllllllff                    sssssf   sssssf   sssssfff             ellll
                  lllllllf                       fssss   fsssss   fsssss                fllll
                llllllff                          fsf    fssssf   fssssf                lllll
               lllllff                                   fsssf    fsssf                flllllll
              lllllf                                      sss                            fllllll
             lllllf                                        f                               fllllll
      lllllllllllf                                                                          fflllll
      llllllllllllff                   fllllllf                                               flllll
         lllllllllllllllf            lllllllllllf                                              flllll
          lllllfffllllllf          fllllllfllllllf                  ffllllf                     fllll
         lllllf      ff            lllllf   flllllf               flllllllllf                    lllll
     llllllllllllllllllf            fff      fllllf             fllllllllllllf                   fllll
     llllllllllllllllllf                       fff              lllllff flllllf                   lllll lllllllllll
      lllllf                                   flllllff        ffllff    flllllf          fffffffflllllllllllllllllll
     lllllf                                    lllllllllllllllllf          ffff          fllllllllllllllllllffffllllll
    lllllf                                     fllllpppllllllllll                         ffffllllllllllllllf    flllll
   lllllf                                       llllpp  ppppllllf                        flff     flllllf         fllll
  lllllf                                        fllllpp ppllllff                        fllllllllfflllllf          llll
  llllf                                          fllllpplllllf                           fflllllllllllllff         llll
 lllllsfff                                        fllllllllff                                  fffllllllllf        llll
 llllssssssssff                                      fffff                                         fllllff        fllll
 llllsssssssssssf                                                                                  flllf          fllll
 llllfsssssssssssf                                                                                  llf           lllll
 llllf    ffff                                                                                       f          flllll
 llllff                                                                                                         fllll
 llllsssssssf                                                                                                 fllllll
 llllsssssssssf                                                                             fffffffff        flllll
 llllsssssssssf                                                                         fssssssssssssf     fllllll
 lllllf                                                                                 fssssssssssss    flllllll
  lllllf                                                                                   ffsssssssfffllllllll
   llllllf                                                                                        flllllllll
    lllllllff                                                                              fffff  flllllll
      lllllllllf                                                                       fsssssssssslllll
         lllllllf                                                                      fssssssssslllll
           llllllf                                                                        fffssslllll
            lllllllllff        fllllllff                                                      flllll
              lllllllllllllllllllllllllllllllllffff                                         fllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllf                  ffffllllllllll
                                         lllllllllllllllllllllllllff              fllllllllllll
                                                     llllllllllllllllllfff      flllllllllll
                                                                llllllllllllllllllllll
                                                                   lllllllllllllllll





           lllll
      lllllllllllll
    llllllluuuuulllll
 lllllluuuuuuuuuulllll
llllluuuuuulllluuullll
llluuuuulllllllluullll
lllllllllllllllluullll
 llllllll  lllluuullll
           lllluuullll
          lllluuullll            l                                                    l
          lllluuullllllll     llllllll                                            llllllll
         lllluuuuuuuullllll  llllllllllll                                      lllllllllll
         lllluuuuuuuuuuullll llllfflllllllll                                lllllllllffllll
        lllluuuuuuuuuuuulllllllllf   fllllllll                            llllllllf    lllll
         lllluuuuuuuuuuullllllllf       flllllllllllllllllll llllllllllllllllllff      flllll
         llllluuuuuuuuullllllllf          fllllllllllllllllllllllllllllllllllf          fllll
           lllllllllllllll llllf            fllllllllllllllllllllllllllllllf            fllll
             lllllllllll  lllllf               fsssssf   esssss   fsssssf                lllll
                      llllllllff                sssssf   esssse   fsssss                 fllllllll
                    llllllllff                  fssssf   ssssss   fssssf                  ffllllllll
                  lllllllff                      ffsf    fssssf    fsff                      fflllllll
                lllllllf                                  fssf                                  flllllll
               llllllf                                     ff                                     fllllll
              lllllff                                                                               flllll
             lllllf                                                                                  fllll
             llllff                     flllllllf                      flllllllf                      fllll
      llll  lllllf                    flllllllllllf                  flllllllllllf                    flllll lllll
     lllllllllllllllllllf            lllllllffllllllf              fllllllfflllllll            flllllllllllllllllll
      lllllllllllllllllllf          flllllf    fllllf              fllllff   flllll           flllllllllllllllllll
           llllff  ffffff            ffff       fffff              fffff       ffff            ffffff  ffllll
          lllllflllllllllf                         llllllllllllllllll                          lllllllllflllll
      lllllllllllllllllllf                        fllllllllllllllllllf                        flllllllllllllllllll
       lllllllffffff                               fllllppppppppllllf                               fffffflllllll
        llllff                                      fllllpp  ppllllf                                       fllll
       lllllf                                        flllllpplllllf                                        flllll
      lllllf                                           fllllllllf                                           flllll
      llllf                                            ffffffffff                                            fllll
     lllllf                                flll       flllf  flllff     flllf                                flllll
     llllfffffff                           llllf      fllllf llllf      fllll                           fffffffllll
     llllsssssssssssff                     llllf      fllllffllllf      fllll                     ffsssssssssssllll
     llllessssssssssssf                    llllff      llllffllllf      fllll                    fssssssssssssellll
     lllllfffssssfffff                     fllllf     fllllffllllff    fllllf                     fffffssssffflllll
      llllf                                 flllllllllllllf  flllllllllllllf                                 fllll
      llllsssssffff                          flllllllllllf    flllllllllllf                          ffffsssssllll
      lllllssssssssssf                         ffllllfff        fffllllff                         fsssssssssslllll
       llllsssssssssff                                                                            ffsssssssssllll
       lllllffff                                                                                        fffflllll
        llllllf                                                                                          fllllll
          lllllllf                                                                                    flllllll
           llllllllllllf                                                                        fllllllllllll
              llllllllllf                 ffffff f                   f fffffff                 fllllllllll
                   lllllllff           ffllllllllllllllllllllllllllllllllllllllff          ffflllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        llllllllllllllllllll                                llllllllllllllllllll
