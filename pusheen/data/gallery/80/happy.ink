                       llllll                      llllll
        lll           lllllllll                  lllllllll           lll
       lllll          lllffflllll              lllllffflll          lllll
    lllllylllll      lllf    fllllllllllllllllllllf    flll      lllllylllll
  lllllyyyyylllll    lllf      fllllllllllllllllf      flll    lllllyyyyylllll
   llllllyyllllll  lllllf        sssf fssf fsss        flllll  llllllyyllllll
       llllll    lllllf          fssf fssf fssf         fflllll    llllll
        llll   lllllf                  ssf                 flllll   llll
         ll   llllf                                          fllll   ll
              lllf            fff              fff            flll
    lll      lllff          fllllllf         llllllf          fflll      lll
 lllllllllllllllllllf     flllllllllf      flllllllllf     flllllllllllllllllll
llllfffllllllllllllllf    fpplf flllf      flllf flppf    fllllllllllllllfffllll
lllf    fllllllllllll             fllllllllllf            fllllllllllllff   flll
lll     flllllllllllf             flllpppplllf             flllllllllllf     lll
lll     flllllf                    flllpplllf                    flllllf     lll
lllf     flllf                      fllllllf                      flllf     flll
llllf     fll                         ffff                         llf     fllll
 llllf      fff                                                  fff      fllll
  lllllf   fssssssf                                          fssssssf   flllll
    lllllfffssssssff                                        ffssssssffflllllll
      llllllfff                                                  ffflllllfllll
         llllsssssf                                          fssssslllff flll
          lllssssff                                          ffsssslllsffllll
           llllf                                                fllllsssllll
            llllllff                                        ffllllllfflllll
              llllllff        flfffffffffffffffflf         flllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllll
                   lllllllllllll llllllllllllll lllllllllllllllll
                     eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
                    eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
