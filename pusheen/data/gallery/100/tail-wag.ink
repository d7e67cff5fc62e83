
                                                                                         lllllll
                                                                                       llllllllllll
                                                                                      lllllsssslllll
             llll                              llll                                  llllsssssssslll
           llllllll                          llllllll                                llllsssssssslll
           lllllllllll                    lllllllllll                                llllsssssssslll
          llllf ffllllll                llllllff fllll                               lllssssssssllll
          lllf     fllllllllllllllllllllllllff    fllll                              lllssssssssllll
         llllf      ffllllllllllllllllllllff      flllllllllllll                    llllssssssssllll
         llllf        fllllelfssssfffsssef         flllllllllllllllll               llllssssssssllll
         llll          fsssf  ssss  fsssf                  fssslllllllll            llllsssssssslll
         llllf          fssf  ssss  fssf                   fssssffflllllll          lllsfssssssllll
        llllf            ff   fssf   ff                    sssssf   ffllllll        lllf      fllll
       llllff                  ff                          ssssf     fssllllll     llllf       llll
       llllf                                               sssf     fssssflllll    llll       flll
      llllf                                                fff      ssssf ffllll   lllf       llll
     llllf        flllllf              flllllf                     fsssf    fllll llllf       llll
lllllllllf      flllllllllf          flllllllllf       ffffflf     fssf      fllllllllssssssfflll
llllllllllllllf lllllflllll          lllllflllllllllllllllllllf               fllllllssssssssllll
    lllllllllf flllf   flllf        flllf   flllflllllfffffff                  flllllssssssssllll
    lllllllllff         fllf  fllf  fllff      fflllllfffff                    flllllssssssssllll
lllllllllllllf          llllffllllffllllf      flllllllllllllf                  lllllffffffsslll
 lllllllf               fllllllllllllllf             fffffflff                  fllllf      flll
    llll                 ffllllffllllff                                         ellll       flll
    llll                                                                        elllf       llll
    llllf                                                                       flllf      fllll
    llllf                                                                       flllf      llll
     lll                                                                        llllf    flllll
     lllff                                                                     fllll    flllll
     llllf         ffllllff          ffllllff                                 fllllf  fllllll
      llllf      fllllllllllf      fllllllllllf                              fllllfflllllll
       llllllf  fllllffffllll     fllllffffllllf                           flllllllllllll
        llllllllllllf    flllff  fflllf    fllllf                    ffllllllllllllll
           lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
