                                   llll                                 lll        llllllllllllllll
                                  lllllll                            llllllll    llllrrrlllllrrrllll
                                 lllllllllll                       llllllllll    lllrrrrrrllrrrrrlll
                                 lllffffllllll                   llllllfffllll   lllrrrrrrrrrrrrrlll
                                llllf    flllllllllllllllllllllllllllf    fllll  llllrrrrrrrrrrrllll
                                lllf       flllllllllllllllllllllllf      fllll   lllllrrrrrrrlllll
                               llllf        fffsssllllllllllsssslff        flll     lllllrrrlllll
                             llllllf           ssss  fsssf  ssss           elllll     lllllllll
                           lllllllf            fssf  fsssf  sssf           fflllllll    lllll
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
          lllllllll   llllf              flllllf              flllllff              fllll
        lllllllllllllllllff            flllllllllf           lllllllllf             fllllllll
       lllllfffffllllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
       llllf     ffllllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
       lllf       flllllfflllllf                flllllllllllllf                flllllffllll
       lllf       lllllllllllllf                flllllllllllllf                flllllllllllll
       lllff     flllllffff                      flllppppplllf                      fffflllll
       llllf      flllf                           flllppplllf                           fllll
       llllf      fflf                             flllllllf                            fllll
        llllf       f                                fffff                               fllll
        lllllf                                                                           fllll
         lllllf     ssssfff                                                         fffsssslll
          llllllf   sssssssssf                                                   fssssssssslll
            llllllffsssssssff                                                    ffsssssssllll
              llllllff                                                                   fllll
                 llllsssssff                                                       ffssssslll
                 llllsssssssf                                                     sssssssllll
                  llllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
