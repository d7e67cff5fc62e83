             llllll                              lllllll
            llllllllll                         llllllllll
           llllfffllllll                     llllllfffllll
           llllf   fllllll                 llllllf    llll
          llllf      flllllllllllllllllllllllllf      flllllll
          llllf        flllllllllllllllllllllf        flllllllllllllll
          lllf          fssssffffsssf  ssssf           fflllllllllllllllll
          lllf           fsssf  fsssf  ssssf                    fssssllllllll
          lllf            fssf  fsssf  fssf                     sssssfffllllllll
         llllf             ff   fsss    ff                      sssssf    flllllll
        llllf                    fsf                           fssssf      ssslllll
       llllff                                                  fsssf      sssssflllll
       llllf                                                   fssf      fssssf flllll
      llllf          fflf                   flff                         ssssf   ffllll
      llll         flllllll               lllllllf                       sssf      fllll
llllllllllffff     llllllll              fllllllll   ffffllllllllllf     fff        fllll
lllllllllllllllf   llllllll              flllllllf fllllllllllllllf                  llllllllllll
     lllfffffff     fllllff               ffllllf   fffffff                          flllllllllllll
  llllllllllllf          flllf  flllf  lllff       flllllllllffff                     flllsssssllll
llllllllllllllf           llllfflllllfflllf         llllllllllllllf                   flllssssssllll
 lllllllf                 flllllllllllllllf                 ffffff                    flllssssssllll
    llllf                  ffllllfffllllff                                             llllsssssslll
     lllf                                                                              llllsssssslll
     lllf                                                                              llllfffffslll
     lllf                                                                              lllf    fllll
     llllf                                                                            flllff   fllll
     llll                                                                             flllsssffllll
     llllf                                                                            llllssslllll
      llllf         fllllllllf         fllllllllf                                   fllllfsllllll
       llllff     fllllllllllll       llllllllllllf                                flllllllllll
        llllllf  fllllff  fflllf     flllff  ffllll                             fllllllllllll
          lllllllllllff    fllllf   fllllf     flllf                      fflllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
