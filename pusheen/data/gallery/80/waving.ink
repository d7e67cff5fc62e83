                        llllll                       llllll
                       lllllllll                   lllllllll
                      llllffflllll               lllllfffllll
                      lllf    flllllllllllllllllllllf    flll
                      lllf      flllllllllllllllllff     flll
                    lllllf        fsssffsssffsssf         lllll
                  llllllf         fssf  sssf fssf         fllllll
                lllllff            fff  fss   ff             flllll
               llllf                    fff                    fllll
              llllf                                             flll
              lllf            fllllf           fllllf            flll
  lllllllllllllllfff        fllllllllf        llllllllf        ffflllllll
lllllllllllllllllllllff    flllffflllf       flllffflllf    fflllllllllll
lllff  fflllllllffffff      fff   fffllfffffllfff   fff      ffffffllll
lllf    fllllllllllllf             flllllllllllf             flllllllllll
lll      llllllfffff                fllpppppllf                ffffflllll
lllf     fllllf                      fllpppllff                     flllllll
lllff    ffllf                        flllllf                        flllllllll
 lllf      fff                                                       flllsssllll
  llllf     fffff                                                 fffflllsssslll
   llllff   ssssssss                                           ssssssslllsssslll
    llllllfffffsffff                                           ffffsfflllsssslll
      lllllllffff                                                 fffflllfffflll
          lllssssssf                                           fsssssslllf  flll
          llllsssff                                             ffssslllsfffllll
           llllff                                                 fflllssssllll
            llllllff                                           fflllllffllllll
              lllllllf         ffffff         ffffff         fllllllllllllll
                  lllllllfflllllllllllllllllllllllllllllfflllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllll
