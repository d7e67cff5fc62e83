                          lllllll                                  lllllll
                         llllllllll                              llllllllll
                         llllfflllllll                        lllllllffllll
                        llllf   fflllll                      lllllff   fllll
                        llll      ffllllllllllllllllllllllllllllff      llll
                       llllf        fllllllllllllllllllllllllllf        fllll
                       llll           ffssssffffssssffffssssff           llll
                     llllllf            fssss  fssssf  ssssf             llllll
                   lllllllf             fssss  fssssf  ssssf             flllllll
                 llllllff                fssf   ssss   fssf                 fllllll
               llllllf                          fssf                          fllllll
              lllllf                             ff                             flllll
             lllllf                                                              flllll
             llllf                fllllllf                fllllllf                fllll
            llllf               flllllwwwllf            fllwwwlllllf               fllll
       lllllllllf               llllllwwwllf            fllwwwllllll               flllllllll
      llllllllllllllllf        flllllllllllf            flllllllllllf        fllllllllllllllll
          llllllllllllf         fllllllllllf            fllllllllllf         fllllllllllll
          llllff   fff           flllllllfff            ffflllllllf           fff   ffllll
        llllllllllllllf                 fllll   llllf  llllf                 fllllllllllllll
       lllllllllllllff                   fllllfllllllfllllf                   fflllllllllllll
        llllff                           fllllllllllllllllf                           ffllll
        llllf                              fflllfffflllff                              fllll
       llllf          flf      flf                                flf      flf          fllll
 llllllllllffffffffffflllf    flllfffffffffffffffffffffffffffffffflllf    flllfffffffffffllllllllll
lllllllllllllllllllllllllf    fllllllllllllllllllllllllllllllllllllllf    flllllllllllllllllllllllll
lllooooooooooooooooooolllf     lllloooooooooooooooooooooooooooooollll     flllooooooooooooooooooolll
llloo  o o o o o o  ooolllf   flllloo  o o o o o o o o o o o o oollllf    lllooo o o o o o o o oolll
llloo               ooollllfflllllloo                          oollllllfflllloo                oolll
llloo                oooolllllllllloo                          oolllllllllloooo                oolll
llloo                  oooooooooolloo                          oolloooooooooo                  oolll
llloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolll
lllooooooooooooooooooooooooooooolllloooooooooooooooooooooooooooollllooooooooooooooooooooooooooooolll
lllooooooooooooollloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooollloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolllooooooooooooolll
llloo         o llloo                          oolloo                          oollloo         oolll
llloo         o llloo                          oolloo                          oollloo         oolll
llloo         o llloo                          oolloo                          oollloo         oolll
lllooooooooooooollloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolllooooooooooooolll
lllooooooooooooollloooooooooooooooooooooooooooooolloooooooooooooooooooooooooooooolllooooooooooooolll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
