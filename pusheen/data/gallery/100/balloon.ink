       llllllllllllll
    llllllrrrrrrrrllllll
  lllllrrrrrrrrrrrrrrllll
 llllrrrrrrrrrrrrrrrrrrllll
llllrrrr  rrrrrrrrrrrrrrlll
lllrrrr   rrrrrrrrrrrrrrrlll
lllrrrw  rrrrrrrrrrrrrrrrlll      lllll                                llll
lllrrr  wrrrrrrrrrrrrrrrrlll     lllllllll                          llllllll
lllrrrwwrrrrrrrrrrrrrrrrrlll     lllllllllll                      lllllllllll
lllrrrrrrrrrrrrrrrrrrrrrrlll    llllf ffllllll                  llllllff fllll
 lllrrrrrrrrrrrrrrrrrrrrlll    llllf     fllllllllllllllllllllllllllf     llll
 llllrrrrrrrrrrrrrrrrrrlll     llllf      ffllllllllllllllllllllllf       fllll
   llllrrrrrrrrrrrrrrllll      llllf        ffssssfffssssfffsssfff         llll
    lllllrrrrrrrrrrlllll     llllllf          fsssf  ssss  fsssf          fllllll
      lllllrrrrrrlllll    lllllllf             sssf  ssss  fssf            ffllllll
        llllllllllll     lllllff               fff   fssf   ff                fllllll
         llllllllll     llllff                       fsf                        flllll
         lllllllll     llllf                                                      fllll
            llll      llllf                                                        fllll
            llll     llllf              fllllllf              flllllff              llll
        llllllll llllllllff            flllllllllf          flllllllllf            ffllllllll
      lllllllllllllllllllllllllf      fllllfffllllf        fllllfffllllf       llllllllllllll
     llllffffflllll llllffflllf       flllf   fllff        flllf   flllf      fflllfffllll
    llllf      flllllllllllllllf              flllf  fllf  lllff               lllllllllll
    llllf      fllllllllllllllf               fllllffllllffllll               fllllllllllllll
    llllf      fllllllfff                      fllllllllllllllf                      fffllll
     lllf       llllll                          ffllllffllllff                         fllllllll
     llllf      fllllf                                                                  flllllllll
     llllf        flf                                                                    llllslllll
      llllff                                                                             flllssllll
       lllllf      fsssssff                                                        ffssssslllsssllll
        llllllf    fssssssssf                                                    ssssssssslllsssllll
          llllllf  fssssssfff                                                    ffssssssslllsssslll
            llllllllf                                                                   fflllf  flll
               lllllssssssff                                                      ffsssssllllf  flll
                 llllsssssssf                                                    fssssssslllsf fllll
                 lllllfffff                                                        fffffllllsssllll
                  lllllf                                                              fllllsssllll
                   lllllllf                                                        fllllllfflllll
                     lllllllllf                                                 llllllllllllllll
                        lllllllf         fllllllllllllllllllllllllllf         fllllllllllllll
                           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             lllllllllllllll     lllllllllll      lllllllllllllllllll
