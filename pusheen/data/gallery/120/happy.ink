                                   lllllll                                    lllllll
              l                   lllllllllll                              lllllllllll                   l
            lllll                lllllfflllllll                          lllllllfflllll                lllll
           lllllll               llllf   flllllll                      lllllllff  fllll               lllllll
          lllllllll             lllllf     fllllllllllllllllllllllllllllllllf      lllll             lllllllll
      llllllllyllllllll         llllf        fllllllllllllllllllllllllllllf        fllll         llllllllyllllllll
    llllllllyyyyyllllllll       llllf          fllllllllllllllllllllllllff         fllll       llllllllyyyyyllllllll
    lllllllyyyyyyylllllll     llllll             fssssf  fssssf  fssssf             llllll     lllllllyyyyyyylllllll
      llllllllyllllllll     llllllll              ssssf  fssssf  fssss              llllllll     llllllllyllllllll
          lllllllll       lllllllff               fsssf  fssssf  fsssf               fflllllll       lllllllll
           lllllll      lllllllf                   fff    ssss    fff                   flllllll      lllllll
            lllll      llllllf                            fssf                            fllllll      lllll
              l       lllllf                                                                flllll       l
                     lllllf                                                                  flllll
                     llllf                   fflff                    fflff                   fllll
                    lllll                 fllllllllf                fllllllllf                 lllll
   lllllllllllllllllllllffff             flllllllllllf            flllllllllllf              ffflllllllllllllllllllll
 llllllllllllllllllllllllllllll         flllllffflllll            lllllffflllllf        fllllllllllllllllllllllllllllll
llllllfffffllllll  llllllllllllf        flllf    fllllf          fllllf    flllf         llllllllllll  llllllfffffllllll
llllf       fllll lllllf fffflf                    fflllllfffflllllff                    flffff flllll llllf       fllll
llllf        llllllllllllllllllf                   fllllllllllllllllf                   fllllllllllllllllll         llll
llll         lllllllllllllllfff                     fllllppppppllllf                     ffflllllllllllllll         llll
llllf        flllllllf                               flllpppppplllff                              flllllllf         llll
llllf        fllllllf                                 fllllppllllf                                 fllllllf        fllll
lllllf        fllllf                                   fllllllllf                                   fllllf         lllll
 llllff        flllf                                     ffllff                                     flllf         fllll
 lllllf          ff                                                                                  ff          flllll
  llllllf         f f                                                                              f f         fllllll
   llllllf       fssssssssff                                                                ffssssssssf       fllllll
     llllllf     fsssssssssss                                                              sssssssssssf     flllllll
      llllllllf  fssssssssfff                                                               ffssssssssf  fllllllllll
        llllllllllf                                                                                  flllllllllsllll
           llllllllfffffff                                                                    ffffffflllllllffffllll
               llllsssssssss                                                                sssssssssllllff    lllll
               lllllsssssssf                                                                fssssssslllllf    fllll
                lllllff                                                                          fflllllssssfllllll
                llllllf                                                                          flllllsssssllllll
                  lllllllf                                                                    flllllllffssllllll
                   lllllllllllf                                                           llllllllllfffllllllll
                      lllllllllf             fllffffffff f f f f fffffffllf             flllllllllllllllllll
                          lllllllfffff ffffllllllllllllllllllllllllllllllllllfffff fffflllllllllllllllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                              llllllllllllllll                            llllllllllllllll
                                      e eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee e
                              eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                               eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
