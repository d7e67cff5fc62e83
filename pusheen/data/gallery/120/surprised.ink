                                                                           llllllllllllll
                                                                           llllrrrrrrllll
                                                                           llllrrrrrrllll
                                                                           llllrrrrrrlll
                                                                           llllrrrrrllll
                                                                            llllrrrrllll
                                                                            llllrrrrllll
                                                                            llllrrrrlll
                                                                             lllrrrllll
                                                                             llllllllll
               llllll                                   lllllll              lllllllll            lllll
              lllllllll                               llllllllll              llllllll            llllll
             lllllllllllll                         llllllllfllll            lllllrrllll          llllllll
            lllllf fflllllll                     llllllllf flllll           llllrrrrlll          llllllllll
            llllf     fllllll                   llllllff    flllll          lllllrrllll         lllllfflllll
           lllllf       flllllllllllllllllllllllllllff       flllll          lllllllll          llllf  fllllllllll
           llllf          fllllllllllllllllllllllllf         flllllllllllllll    ll           llllll    flllllllllll
           llllf           fllsssffffssssf fsssssf            llllllllllllllllllll        lllllllllf      ffflllllll
           llllf            fssssf  fssss   sssss                     fflllllllllllll    llllllllff           flllll
           llll              ssssf  fssss   ssssf                       fsssssllllllllll lllllf               lllll
          lllllf              fsf   fsssf   fssf                        ssssssf ffllllllllllllf               llll
         llllllf                     sssf                              fsssssf     ffllllllllllf             fllllll
         llllf                        ff                               fssssf      fsssslllllllf             fllllllllll
        lllll                                                          fsssf       ssssssfllllll                ffllllll
       lllllf                                                          fssf       fsssssf flllllf                lllllll
       llllf            ffff                     fffff                            sssssf    fllllf             lllllll
      lllllf         flllllwllf               fllwllllllf                         ssssf      fllllf          fllllll
      llllf         flllllwwwwlf             fllwwwwlllllf                       fsssf        fllllf         flllll
llllllllllffff      llllllwwwlll             lllwwwllllllff fffffllllllllll                    llllff         flllll
llllllllllllllllf   llllllllllllf            flllllllllllflllllllllllllllllf                   fllllf          fllllll
     llllfflllllf   fllllllllllf              flllllllllffflllllffffff                         fllllf     ffllllllllll
     llllfffllllf     fllllllf     flllllff    fflllllff  fllllfff                              fllll  flllllllllllll
 lllllllllllllllf                fllllllllllf             llllllllllllllllf                     fllllfflllllllll
llllllllllllffff                flllrrrrrllll              fffflllllllllllf                     fllllllllll
     llllf                      llllrrrrrrlllf                          f                        llllllll
     llllf                     fllllrrrrrrlllf                                                   lllllll
     lllll                      llllrrrrrllllf                                                  fllllll
     lllllf                     ffllllllllllf                                                   flllll
      llll                        ffllllllf                                                      llll
      llllf                                                                                     fllll
      lllllf                                                                                    lllll
       lllllf                                                                                 flllll
       llllllf                                                                               flllll
         llllllf                                                                           fllllll
          lllllllf                                                                        fllllll
            lllllff           ffffff                                      fffff           flllll
             lllllf          lllllllf          fllllllllllllllf          llllllf          fllll
              lllllff     ffllllllllllff    fflllllllllllllllllff     fflllllllllff     fllllll
               lllllllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                llllllllllllll     llllllllllllll           llllllllllllll    llllllllllllll
