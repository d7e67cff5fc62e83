                                                                                      llll
                                                                                  lllllllllll
                                                                                 llllllllllllll
                                                                                llllsssssssllll
             llll                              llll                             llllsssssssslll
           llllllll                          llllllll                           llllssssssssllll
           lllllllllll                    lllllllllll                            lllssssssssllll
          llllf ffllllll                llllllff fllll                           lllssssssssllll
          lllf     fllllllllllllllllllllllllff    fllll                          llllsssssssllll
         llllf      ffllllllllllllllllllllff      flllllllllllll                 llllsssssssslll
         llllf        fllllelfssssfffsssef         flllllllllllllllll            llllsssssssslll
         llll          fsssf  ssss  fsssf                  fssslllllllll         llllsssssssslll
         llllf          fssf  ssss  fssf                   fssssffflllllll       llllfffffffflll
        llllf            ff   fssf   ff                    sssssf   ffllllll     llllf       lll
       llllff                  ff                          ssssf     fssllllll   llllf       lll
       llllf                                               sssf     fssssflllll  llllf       lll
      llllf                                                fff      ssssf ffllll llllf       lll
     llllf        flllllf              flllllf                     fsssf    fllllllllffff   flll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      flllllllsssssssslll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllllsssssssslll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllllsssssssllll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllllsssssssllll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  lllllfffffffllll
 lllllllf               fllllllllllllllf             fffffflff                  fllll       elll
    llll                 ffllllffllllff                                         elllf       llll
    llll                                                                        elllf       llll
    llllf                                                                       flllf      flll
    llllf                                                                       flllf     fllll
     lll                                                                        llllf    flllll
     lllff                                                                     fllll    flllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    ffllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                         llllllllll
                                                                       lllllllllllll
                                                                      llllsssssssllll
                                                                      llllssssssssllll
             llll                              llll                   llllsssssssssllll
           llllllll                          llllllll                  llllsssssssssllll
           lllllllllll                    lllllllllll                   llllssssssssllll
          llllf ffllllll                llllllff fllll                   llllssssssssllll
          lllf     fllllllllllllllllllllllllff    fllll                  llllsssssssssllll
         llllf      ffllllllllllllllllllllff      flllllllllllll          llllssssssssslll
         llllf        fllllelfssssfffsssef         flllllllllllllllll      llllssssssssllll
         llll          fsssf  ssss  fsssf                  fssslllllllll    llllsfff   fllll
         llllf          fssf  ssss  fssf                   fssssffflllllll  llllf       llll
        llllf            ff   fssf   ff                    sssssf   ffllllll llllf      fllll
       llllff                  ff                          ssssf     fsslllllllllf       flll
       llllf                                               sssf     fssssfllllllllf      fllll
      llllf                                                fff      ssssf ffllllllf     ffllll
     llllf        flllllf              flllllf                     fsssf    fllllllsssssssslll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      flllllsssssssslll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllssssssssllll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllssssssssllll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllssffffffllll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  llllf      llll
 lllllllf               fllllllllllllllf             fffffflff                  flllf      flll
    llll                 ffllllffllllff                                         elllf      flll
    llll                                                                        ellef      flll
    llllf                                                                       flllf      llll
    llllf                                                                       flllf     fllll
     lll                                                                        llllf    fllll
     lllff                                                                     fllll    fllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    fflllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                 llllllllll
                                                                lllllllllllll
                                                               llllsssssslllll
             llll                              llll            lllssssssssslllll
           llllllll                          llllllll          llllssssssssslllll
           lllllllllll                    lllllllllll          lllllssssssssssllll
          llllf ffllllll                llllllff fllll           lllllssssssssslllll
          lllf     fllllllllllllllllllllllllff    fllll           lllllssssssssslllll
         llllf      ffllllllllllllllllllllff      flllllllllllll   lllllssssssssssllll
         llllf        fllllelfssssfffsssef         fllllllllllllllllllllllssssssssfllll
         llll          fsssf  ssss  fsssf                  fsssllllllllllllssssff  fllll
         llllf          fssf  ssss  fssf                   fssssffflllllllllff      fllll
        llllf            ff   fssf   ff                    sssssf   fflllllllf       fllll
       llllff                  ff                          ssssf     fssllllllf       fllll
       llllf                                               sssf     fssssflllllf       fllll
      llllf                                                fff      ssssf ffllllf    ffsllll
     llllf        flllllf              flllllf                     fsssf    fllllssssssssllll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      fllllsssssssllll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllssssssslll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllsssssssllll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllsffff fllll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  llllf     fllll
 lllllllf               fllllllllllllllf             fffffflff                  flllf     fllll
    llll                 ffllllffllllff                                         elllf     fllll
    llll                                                                        ellef      llll
    llllf                                                                       flllf     fllll
    llllf                                                                       flllf     flll
     lll                                                                        llllf    fllll
     lllff                                                                     fllll    fllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    fflllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                lllllll
                                                              llllllllllll
                                                             lllllsssllllll
             llll                              llll         llllsssssssslllll
           llllllll                          llllllll       llllsssssssssslllll
           lllllllllll                    lllllllllll       lllllsssssssssslllll
          llllf ffllllll                llllllff fllll        lllllsssssssssslllll
          lllf     fllllllllllllllllllllllllff    fllll        llllllssssssssslllll
         llllf      ffllllllllllllllllllllff      flllllllllllll lllllsssssssssslllll
         llllf        fllllelfssssfffsssef         fllllllllllllllllllllssssssssslllll
         llll          fsssf  ssss  fsssf                  fsssllllllllllsssssf  ffllll
         llllf          fssf  ssss  fssf                   fssssfffllllllllff      fllll
        llllf            ff   fssf   ff                    sssssf   ffllllllf       fllll
       llllff                  ff                          ssssf     fsslllllf       fllll
       llllf                                               sssf     fssssflllllf      fllll
      llllf                                                fff      ssssf ffllllf   ffssllll
     llllf        flllllf              flllllf                     fsssf    fllllsssssssllll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      fllllsssssssllll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllssssssllll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllssssssslll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllsfff  fllll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  llll      flll
 lllllllf               fllllllllllllllf             fffffflff                  flllf     fllll
    llll                 ffllllffllllff                                         elllf     fllll
    llll                                                                        ellef     fllll
    llllf                                                                       flllf     fllll
    llllf                                                                       flllf     flll
     lll                                                                        llllf    fllll
     lllff                                                                     fllll    fllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    fflllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                       llll
                                                                   lllllllllll
                                                                  llllllllllllll
                                                                 llllssssssslllll
             llll                              llll              llllsssssssssllll
           llllllll                          llllllll            lllllsssssssssllll
           lllllllllll                    lllllllllll             lllllssssssssslllll
          llllf ffllllll                llllllff fllll              llllssssssssslllll
          lllf     fllllllllllllllllllllllllff    fllll              llllssssssssslllll
         llllf      ffllllllllllllllllllllff      flllllllllllll      llllssssssssslllll
         llllf        fllllelfssssfffsssef         flllllllllllllllll  lllllsssssssslllll
         llll          fsssf  ssss  fsssf                  fsssllllllllllllllsssff  flllll
         llllf          fssf  ssss  fssf                   fssssffflllllllllllf      fllll
        llllf            ff   fssf   ff                    sssssf   ffllllllllff      fllll
       llllff                  ff                          ssssf     fsslllllllf       fllll
       llllf                                               sssf     fssssfllllllf       llll
      llllf                                                fff      ssssf fflllllf    fffllll
     llllf        flllllf              flllllf                     fsssf    fllllssssssssllll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      fllllsssssssslll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllsssssssllll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllsssssssllll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllssfffffflll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  llllf     fllll
 lllllllf               fllllllllllllllf             fffffflff                  flllf     fllll
    llll                 ffllllffllllff                                         elllf      llll
    llll                                                                        ellef      llll
    llllf                                                                       flllf      llll
    llllf                                                                       flllf     fllll
     lll                                                                        llllf    fllll
     lllff                                                                     fllll    fllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    fflllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                                              llllllllll
                                                                            lllllllllllll
                                                                           llllsssssssllll
                                                                           llllssssssssllll
             llll                              llll                        llllssssssssllll
           llllllll                          llllllll                       llllssssssssllll
           lllllllllll                    lllllllllll                       llllssssssssllll
          llllf ffllllll                llllllff fllll                       llllssssssssllll
          lllf     fllllllllllllllllllllllllff    fllll                      llllssssssssllll
         llllf      ffllllllllllllllllllllff      flllllllllllll              lllssssssssslll
         llllf        fllllelfssssfffsssef         flllllllllllllllll         llllssssssssllll
         llll          fsssf  ssss  fsssf                  fssslllllllll       lllsssfffffllll
         llllf          fssf  ssss  fssf                   fssssffflllllll     llllf      flll
        llllf            ff   fssf   ff                    sssssf   ffllllll   llllf      fllll
       llllff                  ff                          ssssf     fssllllll llllf      fllll
       llllf                                               sssf     fssssflllll lllf       llll
      llllf                                                fff      ssssf ffllllllllf      flll
     llllf        flllllf              flllllf                     fsssf    flllllllsssssssslll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      fllllllsssssssslll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               flllllsssssssslll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  fllllsssssssslll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    fllllsssssssflll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  llllf      felll
 lllllllf               fllllllllllllllf             fffffflff                  fllef      fllll
    llll                 ffllllffllllff                                         ellef      felll
    llll                                                                        ellef      flll
    llllf                                                                       flllf      llll
    llllf                                                                       flllf     fllll
     lll                                                                        llllf    fllll
     lllff                                                                     fllll    fllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    ffllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                                      lllllllll
                                                                                    lllllllllllll
                                                                                   llllsssssslllll
             llll                              llll                                lllssssssssllll
           llllllll                          llllllll                              lllssssssssllll
           lllllllllll                    lllllllllll                              lllssssssssllll
          llllf ffllllll                llllllff fllll                             lllssssssssllll
          lllf     fllllllllllllllllllllllllff    fllll                            lllssssssssllll
         llllf      ffllllllllllllllllllllff      flllllllllllll                   lllssssssssllll
         llllf        fllllelfssssfffsssef         flllllllllllllllll              lllssssssssllll
         llll          fsssf  ssss  fsssf                  fssslllllllll           lllssssssssllll
         llllf          fssf  ssss  fssf                   fssssffflllllll         lllffffffffelll
        llllf            ff   fssf   ff                    sssssf   ffllllll       lllf      fllll
       llllff                  ff                          ssssf     fssllllll    llllf      fllll
       llllf                                               sssf     fssssflllll   llllf       lll
      llllf                                                fff      ssssf ffllll  llll       flll
     llllf        flllllf              flllllf                     fsssf    fllll lllff      llll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      flllllllssssssssllll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllllssssssssllll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllllsssssssslll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllllsssssssslll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  lllllfffffffflll
 lllllllf               fllllllllllllllf             fffffflff                  fllll       flll
    llll                 ffllllffllllff                                         ellllf      llll
    llll                                                                        elllf       llll
    llllf                                                                       flllf      fllll
    llllf                                                                       flllf      llll
     lll                                                                        llllf     lllll
     lllff                                                                     fllll    flllll
     llllf         ffllllff          ffllllff                                 fllllf  flllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    ffllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
