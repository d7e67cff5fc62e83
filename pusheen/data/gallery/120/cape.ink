                               lllllll                                        lllllll
                              lllllllllll                                  lllllllllll
                             lllllfllllllll                              lllllllffllll
                             llllf  fflllllll                          lllllllf  flllll
                            lllllf     fllllll                       llllllff     fllll
                            llllf        flllllllllllllllllllllllllllllllff        lllll
                           lllll          ffllllllllllllllllllllllllllllf          fllll
                           llllf            fffssssffffsssssffffsssssff             llll
                         llllllf              fsssss   essssf  fsssss               llllll
                       llllllllf               sssss   sssssf  fssssf               flllllll
                     lllllllff                 fsssf   fssssf   sssf                  flllllll
                   lllllllf                     fff    fsssf     ff                     ffllllll
                  llllllf                               fssf                              ffllllll
                 lllllf                                                                     flllll
                lllllf                                                                       ffllll                lllll
               lllllf                                                                          lllll        llllllllllll
               llllf                    fllllllf                    lllllllf                   fllllllllllllllllllllllll
              lllllf                   fllllllllf                 flllllllllf                   flllllllllllrrrrrrlllll
        llllllllllllllffff             llllllllllf                flllllllllf             ffflllllllllllllrrrrrrrlllll
        llllllllllllllllllf            fllllllllf                 flllllllllf           fllllllllllllrrrrrrrrrrrlllll
             llllffffflllff             fllllllf                   flllllllf             flllffffflllrrrrrrrrrrlllll
            lllllf ffffflf                       fllff        fllf                       fllffff fllllrrrrrrrrrllll
         lllllllllllllllllf                      llllllf    flllllf                     fllllllllllllllrrrrrrrllll
         llllllllllllllfff                       flllllllllllllllf                       ffflllllllllllllrrrrrllll
          lllllllff                                ffllllllllllf                                ffllllllrrrrrrrlll
        llllllllllllllllff                            fflllfff                           fflllllllllllllllrrrrrllll
       llllrrrrrrrrlllllllllllllfff                                             fffllllllllllllllrrrrrrrlllrrrrrllll
       llllrrrrrrrrrrrrrrlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrlllrrrrrllll
       llllrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrlllll
        lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrrlllll
        lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllrrrrrrrrrllll
        llllsssslllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllssssllllrrrrrrrrlllll
        llllsssssssssssllllllllllllllllllllllllllllllllyyyyyylllllllllllllllllllllllllllllllsssssssssssllllrrrrrrrllll
       lllllsssssssssfff    fffflllllllllllllllllllyyyyyyyyyyyyylllllllllllllllllllffff     fffssssssssllllrrrrrlllll
      llllllff                              ffllllyylllllllllllyyyllllf                               flllrrrrrlllll
     llllllllffffff                          llllyylllrrllllrrlllyylllf                          fffffflllrrrrlllll
     llllllllsssssssssf                     flllyylllrrrrrrrrrlllyyllll                      fssssssssllllrrrrllll
    llllrrlllssssssssss                     flllyyylllrrrrrrrllllyyllll                     fssssssssslllrrrrrlll
   llllrrrrlllffssffff                      flllyyyyllllrrrllllyyyylllf                       fffssffllllrrrrrlll
   llllrrrrllllff                            llllyyyyylllllllyyyyyllllf                            fllllrrrrrrllll
  llllrrrrrrrllllf                           fllllyyyyyyyllyyyyyyllllf                           flllllrrrrrrrllll
 llllrrrrrrrrrllllllff                        fflllllyyyyyyyyyylllllf                         fllllllrrrrrrrrrrllll
 llllrrrrrrrrrrrlllllllll                       ffllllllllllllllllf                       flllllllllllllllllrrrrllll
llllrrrrrrrrrrrrrrrrrlllllf              flllfffffffflllllllllfffffffflllf               flllllllllllllllllllllllllll
llllrrrrrrllllllllllllllllllff       fffllllllllllllllllllllllllllllllllllllff       ffflllllllllllll       llllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll                 lllllll
                         llllllllllllllllll                              llllllllllllllllll
