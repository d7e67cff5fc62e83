                           lllllll                              lllllll
                           llllllllll                        llllllllll
                          llllfflllllll                    lllllllffllll
                         llllf   fflllll                 llllllff   flll
                         llllf     ffllllllllllllllllllllllllf      fllll
                         lllf        fllllllllllllllllllllllf        llll
                       lllllf           fsssf fssss ffsssf           fllll
                     lllllllf           fsssf  ssss  fsssf           flllllll
                   llllllff              fss   sssf   ssf              ffllllll
                  lllllf                 ff    fssf    f                  flllll
                 llllff             fllllllf    ff   fllllllff             ffllll
                llllf           fllllllllllf          fllllllllllf           fllll
               llllf           fllllllllff              ffllllllllf           fllll
               llllf            ffflllllll              lllllllff             fllll
          lllllllllllllf        flllllllllf             llllllllff        llllllllllllll
           lllllllllllllf     fllllllllllf              lllllllllllf     llllllllllllll
             llllff fffff    flllbbbblllff     flff     flllbbbbblllf    ffffffffllll
           lllllllllllllf   llllbbbbbbllf   fllllllllf   lllbbbbbbllllf  flllllllllllll
           lllllllllffff  flllbbbbbbllllf fllllllllllllf flllbbbbbbllllf  fffllllllllll
           llllff         lllbbbbbbllllf  flllf   fflllf  fllllbbbbbllllf        flllll
           llllf         flllbbbbblllff                    fflllbbbbblllf         fllll
          llllf          lllbb bblllf                        flllbb bblllf         fllll
          llllf         flllbb bblllf                        flllbb bblllf         fllll
          lllff         fllbbbbblllf                          lllbbbbblllf        ffflll
          lllsssssssff flllbb bblllf                          flllbbbbbllff ffssssssslll
          lllsssssssssfflllbb bblllf                          flllbb bblllffssssssssslll
          lllfffffff   flllbb bblllf                          flllbb bblllf  fffffffllll
          llllffff      lllbb bbllf                            lllbb bblllf     ffffllll
          llllsssssssffflllbbbbbllf                            lllbb bblllf fsssssssllll
           llllssssssfffllbbbbblllf                            fllbbbbblllfffsssssslllllllllllll
           llllfff     fllbbbbblllf                            fllbbbbblllf     fflllllllllllllllll
            lllllf     fllbb bblllf                            fllbbbbblllf     flllllffssssssllllll
     llllllllllllllllfflllbb bblllf                            flllbbbblllffflllllllf   ssssssssllll
lllllllllllllbbbbbllllllllbb bblllf  ff                   fff  flllbbbblllllllllllssf   ssssssssslll
llllbbbbbbbbbbbbbbbbblllllbbbbblllfllllllllllllllllllllllllllllflllbbbbllllllffffsssf  fssssssssllll
lllllllbbbbbbbbbbbbbbbbllllbbblllllllbbbbbbbbbbbbbbbbbbbbbbbblllllllbblllllllllllllllllllllllllllll
  llllllllllllllllllllllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
