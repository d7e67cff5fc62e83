                                 llllllll
                                 lllrrllll
                  llllll         lllrrllll         lllll
                 llllllll         lllllll        lllllllll
                llllrrlll       llllyyllll       lllrrrlll
                 lllllllll     llllyyyyllll     llllllllll
                 lllllllllll  llllyy   yllll  lllllyllllll
                lllllllyyylllllllyy     yylllllllyyyllllll
               llllflllyyyyylllyyy  yy   yylllyyyyyyllfllll
               llllfllly    yyyyyyyylllyyyyyyyy   ylllffllll
              llllffllly        ylllrrlllyy       ylllf llllllll
              llllf fllly       ylllrrrlly        ylll  fllllllllllllll
              lllf  flllyyyyyyyyyyllllllyyyyyyyyyyyllf  fffllllllllllllllll
              lllf  fllllllllllllllllllllllllllllllllf           fssssllllllll
              lllf   fllllllllllllllllllllllllllllllff           sssssffffllllll
             llllf             f   fssf    f                     sssss     fllllll
            llllf                   ff                          fssssf     sssslllll
           llllf                                                fsss      fssssflllll
           llll                                                  ff       ssssf  flllll
          llllf      flf     flf          fllf    fll                    fsssf    flllll
    lllllllllff     fllllfffllllf        flllllfflllllf    ffffflllf     fssf      fllll
    llllllllllllllf fflllllllllff         fllllllllllfllllllllllllll                flllllllllll
         lllllllllf   fflllllff            ffllllllffflllllffffff                    fllllllllllll
         lllllllllf          fflllf     flllf        fllllllffff                     fllllsssslllll
     lllllllllllllf           flllllffllllllf        flllllllllllllf                  flllsssssllll
     lllllllff                 fflllllllllf                fffffllff                  flllsssssslll
         lllf                     ffllff                                              flllssssssllll
         lllf                                                                         flllssssssllll
         llll                                                                          lllffffffllll
         llll                                                                         flllf    flll
         llll                                                                         flllf   fllll
         llllf                                                                        llllsssfllll
          llllf          ffffff             fffff                                    flllssslllll
          lllllf      fllllllllllf       llllllllllf                                flllllllllll
           llllllf   fllllllllllllf     lllllllllllllf                            flllllllllll
 llllllllllllllllllllllllf    flllf    flllff   fllllf                       ffllllllllllllllllllll
llllyylllluuuuuuuullllllllllllllllllllllllllfffffflllfffllllllllllllllllllllllllluuuuuuuuullllyyllll
lllyyyllluuuuuuuuuuuuuuuullllllllllllllllllllllllllllllllllllllllllllllllluuuuuuuuuuuuuuuuulllyyylll
lllyyyllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllyyylll
llllyyllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllyyllll
  llllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllll
           llllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllll
                lllllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllllllll
                         llllllllllllllllllllllllllllllllllllllllllllllllll
