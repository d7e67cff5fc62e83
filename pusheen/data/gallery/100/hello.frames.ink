                                   llll                                 lll         llllllllllllll
                                  lllllll                            llllllll     lllllllllllllllll
                                 lllllllllll                       llllllllll     lllrrrrlllrrrrllll
                                 lllffffllllll                   llllllfffllll    lllrrrrrrrrrrrllll
                                llllf    flllllllllllllllllllllllllllf    fllll   llllrrrrrrrrrrlll
                                lllf       flllllllllllllllllllllllf      fllll    lllllrrrrrrllll
                               llllf        fffsssllllllllllsssslff        flll      lllllrrllll
                             llllllf           ssss  fsssf  ssss           elllll      lllllll
                           lllllllf            fssf  fsssf  sssf           fflllllll     lll
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
                      llllf              flllllf              flllllff              fllll
         lllll   llllllllff            flllllllllf           lllllllllf             fllllllll
      lllllllllllllllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
     llllllflllllll lllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
    llllf     fllll llllfflllllf                flllllllllllllf                flllllffllll
    llll       flllllllllllllllf                flllllllllllllf                flllllllllllll
    llll       flllllllffff                      flllppppplllf                      fffflllll
    llllf       llllllf                           flllppplllf                           fllll
     llllf      fllllf                             flllllllf                            fllll
     llllf       flll                                fffff                               fllll
      llllf        ff                                                                    fllll
       lllllf       ssssfff                                                         fffsssslll
        lllllff     sssssssssf                                                   fssssssssslll
          llllllf   sssssssff                                                    ffsssssssllll
            llllllllff                                                                   fllll
              lllllllsssssff                                                       ffssssslll
                 llllsssssssf                                                     sssssssllll
                  llllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
                                   llll                                 lll           lll   lll
                                  lllllll                            llllllll       llllllllllllll
                                 lllllllllll                       llllllllll      lllrrrlllrrrlll
                                 lllffffllllll                   llllllfffllll     lllrrrrrrrrrnll
                                llllf    flllllllllllllllllllllllllllf    fllll    llllrrrrrrrrlll
                                lllf       flllllllllllllllllllllllf      fllll     llllrrrrrllll
                               llllf        fffsssllllllllllsssslff        flll       lllllllll
                             llllllf           ssss  fsssf  ssss           elllll       lllll
                           lllllllf            fssf  fsssf  sssf           fflllllll
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
                      llllf              flllllf              flllllff              fllll
                 llllllllff            flllllllllf           lllllllllf             fllllllll
                 llllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
     llllllll       lllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
   llllllllllll     llllfflllllf                flllllllllllllf                flllllffllll
  lllllfffflllll  lllllllllllllf                flllllllllllllf                flllllllllllll
 llllf      fllll lllllffff                      flllppppplllf                      fffflllll
 llllf       llll llllf                           flllppplllf                           fllll
  llllf      flllllllf                             flllllllf                            fllll
  llllf       fllllllf                               fffff                               fllll
   llllf        flllf                                                                    fllll
    lllllf         fssssfff                                                         fffsssslll
     lllllf         sssssssssf                                                   fssssssssslll
       llllllf      sssssssff                                                    ffsssssssllll
        llllllllff                                                                       fllll
           llllllllllsssssff                                                       ffssssslll
              lllllllsssssssf                                                     sssssssllll
                  llllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
                                   llll                                 lll
                                  lllllll                            llllllll        lllllllllll
                                 lllllllllll                       llllllllll       llllrllllrlll
                                 lllffffllllll                   llllllfffllll      lllrrrrrrrllll
                                llllf    flllllllllllllllllllllllllllf    fllll     llllrrrrrrlll
                                lllf       flllllllllllllllllllllllf      fllll      lllllrrllll
                               llllf        fffsssllllllllllsssslff        flll        lllllll
                             llllllf           ssss  fsssf  ssss           elllll        lll
                           lllllllf            fssf  fsssf  sssf           fflllllll
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
                      llllf              flllllf              flllllff              fllll
                 llllllllff            flllllllllf           lllllllllf             fllllllll
                 llllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
                    lllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
                    llllfflllllf                flllllllllllllf                flllllffllll
   lllllllll      lllllllllllllf                flllllllllllllf                flllllllllllll
 lllllllllllll    lllllffff                      flllppppplllf                      fffflllll
lllllff fflllll   llllf                           flllppplllf                           fllll
lllff     flllll llllf                             flllllllf                            fllll
lllff      flllllllllf                               fffff                               fllll
llllff       fllllllff                                                                   fllll
 lllllf        fflllssssfff                                                         fffsssslll
  lllllf           fsssssssssf                                                   fssssssssslll
    lllllf          sssssssff                                                    ffsssssssllll
     lllllllf                                                                            fllll
       llllllllllffffsssssff                                                       ffssssslll
          lllllllllllsssssssf                                                     sssssssllll
               lllllllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
                                   llll                                 lll
                                  lllllll                            llllllll       lllllllllllll
                                 lllllllllll                       llllllllll      llllrrlllrrrlll
                                 lllffffllllll                   llllllfffllll     lllrrrrrrrrrlll
                                llllf    flllllllllllllllllllllllllllf    fllll    llllrrrrrrrllll
                                lllf       flllllllllllllllllllllllf      fllll     lllllrrrlllll
                               llllf        fffsssllllllllllsssslff        flll       lllllllll
                             llllllf           ssss  fsssf  ssss           elllll        llll
                           lllllllf            fssf  fsssf  sssf           fflllllll
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
                      llllf              flllllf              flllllff              fllll
                 llllllllff            flllllllllf           lllllllllf             fllllllll
                 llllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
     llllllll       lllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
   llllllllllll     llllfflllllf                flllllllllllllf                flllllffllll
  lllllfffflllll  lllllllllllllf                flllllllllllllf                flllllllllllll
 llllf      fllll lllllffff                      flllppppplllf                      fffflllll
 llllf       llll llllf                           flllppplllf                           fllll
  llllf      flllllllf                             flllllllf                            fllll
  llllf       fllllllf                               fffff                               fllll
   llllf        flllf                                                                    fllll
    lllllf         fssssfff                                                         fffsssslll
     lllllf         sssssssssf                                                   fssssssssslll
       llllllf      sssssssff                                                    ffsssssssllll
        llllllllff                                                                       fllll
           llllllllllsssssff                                                       ffssssslll
              lllllllsssssssf                                                     sssssssllll
                  llllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
                                   llll                                 lll         llllll llllll
                                  lllllll                            llllllll      llllllllllllllll
                                 lllllllllll                       llllllllll     lllrrrrlllrrrrlll
                                 lllffffllllll                   llllllfffllll    lllrrrrrrrrrrrlll
                                llllf    flllllllllllllllllllllllllllf    fllll   llllrrrrrrrrrllll
                                lllf       flllllllllllllllllllllllf      fllll    lllllrrrrrlllll
                               llllf        fffsssllllllllllsssslff        flll      lllllrlllll
                             llllllf           ssss  fsssf  ssss           elllll      lllllll
                           lllllllf            fssf  fsssf  sssf           fflllllll      l
                         llllllff               fff  fsss   fsf               fllllll
                        lllllff                       fsf                       fflllll
                       lllllf                                                     fllll
                      llllf                                                        fllll
                      llllf              flllllf              flllllff              fllll
         lllll   llllllllff            flllllllllf           lllllllllf             fllllllll
      lllllllllllllllllllllllllf      flllllffllllf         lllllffllllff      fllllllllllllll
     llllllflllllll lllllllllllf       lllff  flllf        ffllf   flllf       flllllfllll
    llllf     fllll llllfflllllf                flllllllllllllf                flllllffllll
    llll       flllllllllllllllf                flllllllllllllf                flllllllllllll
    llll       flllllllffff                      flllppppplllf                      fffflllll
    llllf       llllllf                           flllppplllf                           fllll
     llllf      fllllf                             flllllllf                            fllll
     llllf       flll                                fffff                               fllll
      llllf        ff                                                                    fllll
       lllllf       ssssfff                                                         fffsssslll
        lllllff     sssssssssf                                                   fssssssssslll
          llllllf   sssssssff                                                    ffsssssssllll
            llllllllff                                                                   fllll
              lllllllsssssff                                                       ffssssslll
                 llllsssssssf                                                     sssssssllll
                  llllffffff                                                       fffffellll
                   llllf                                                              flllll
                    llllllf                                                        ffllllll
                     lllllllllf                                                 fllllllll
                        lllllllf          flllllllllllllllllllllllllf         fflllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllll     lllllllllll     lllllllllllllll
