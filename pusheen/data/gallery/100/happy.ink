                             lllllll                            lllllll
           lll              llllllllll                        llllllllll              lll
          llll             llllfffllllll                    llllllffflll              llll
         llllll            llllf   fllllll                llllllf   fllll            llllll
      llllllylllll        llllf      fllllllllllllllllllllllllf      fllll        lllllyllllll
   llllllyyyyyyllllll     llllf        fllllllllllllllllllllff       fllll     llllllyyyyyyllllll
   lllllllyyyylllllll    lllllf          fsssff ssssf fsssf           lllll    lllllllyyyylllllll
      llllllylllll    lllllllf           fsssf  ssss  fsssf           flllllll    lllllyllllll
         llllll      llllllf              fssf  ssss   ssf              fllllll      llllll
          llll     lllllff                      fssf                      fflllll     llll
           ll     lllllf                          f                         flllll     ll
                 lllllf                                                      flllll
                 llllf               flllf                flllf               fllll
    llllll   ll llllff             lllllllllf           lllllllllf            ffllll ll   llllll
  lllllllllllllllllllllllf       flllllflllll          lllllflllllf       flllllllllllllllllllllll
lllllllfllllllllllllllllllf      flllff fflllf        flllff fflllf      fllllllllllllllllllflllllll
llllf    ffllllllllffffflff        pp     ffllllffffllllff      p         flfffffllllllllff    fllll
lllf      flllllllllllllllf                fllllllllllllf                flllllllllllllllf      flll
lllf       lllllllllfffff                  flllpppppplllf                  ffffflllllllll       flll
llll       flllllf                          flllpppplllf                          flllllf       llll
llllf      fllllff                           fllllllllf                            fllllf       llll
llllff      flllf                              fllllf                              flllf       fllll
 llllf        ff                                                                    ff        fllll
  lllllf       fffff                                                            fffff       flllll
   lllllf     fssssssssf                                                    fssssssssf     flllll
     llllllf   sssssssss                                                    sssssssssf  fllllllll
      llllllllfff ff                                                            ff  fflllllllllll
         lllllllfffff                                                          fffffllllllfffllll
            llllsssssssf                                                    fsssssssllllf   fllll
             llllssssff                                                      ffssssllllsf  fllll
             lllllf                                                              fllllssssfllll
              llllllf                                                          flllllfssslllll
                lllllllll                                                  lllllllllfflllllll
                  llllllllf          flllfffffffffffffffffflllf          fllllllllllllllll
                      lllllllllffllllllllllllllllllllllllllllllllllfflllllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllll         e e e e          llllllllll
                         eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                         eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
