                   lllllll                                    lllllll
                  lllllllllll                              lllllllllll
                  llllfflllllll                          llllllllflllll
                 lllll   flllllll                      lllllllff  fllll
                lllllf     ffllllll           llllllllllllllf      lllll
                llllf        fflllllllllllllllllllllllllllf        flllllll
                llllf          fllllllllllllllllllllllllff          llllllllllllllll
                llll            ffssssffffssssf  fsssss             flllllllllllllllllll
                llll             fssssf  fssssf  fssssf                      fffllllllllllll
                llll              fsssf  fssssf   ssss                         ssssssllllllllll
               lllllf              fsf    ssssf   fsff                        fsssssf  ffllllllll        lllllllllll
              lllllf                      fssf                                ssssssf     fflllllll    lllllllllllllll
             lllllf                        ff                                 sssssf      fssssllllll llllllsssssllllll
             llllf                                                            ssssf       ssssssflllllllllssssssssslllll
            lllllf                                                            sssf       ssssssf fllllllllssssssssssllll
            llllf                                                              f         sssssf    fllllllssssssssssllll
           llllff            fffff                     fflff                            fssssf      flllllssssssssssllll
          lllllf          fllllllllf                 llllllllf                          fsssf        fllllssssssssssllll
    llllllllllff          llllllllll                flllllllll        fffflllllllf       ff           fllllfffssssssllll
    lllllllllllllllllf    fllllllllf                 lllllllll  fllllllllllllllllf                    fllllf       fllll
         llllllllllllf    ffllllllff                 flllllllf  fllllllllfffffff                       fllllf      fllll
         lllllf fffff        ffff   fllffffffffffllf   fffff    fffff                                  fllllsff   flllll
     llllllllllllllllf             fllllllllllllllllf          flllllllllllllllf                        llllssssfflllll
     lllllllllllllllff              fllllpppppplllll            fflllllllllllllllf                     fllllssssllllll
      ll lllllf                      llllppp ppllllf                        fffff                       llllssllllll
          llll                       fllllppppllllf                                                     lllllllllll
          llllf                       fflllllllllf                                                      llllllll
          llllf                         fflllllf                                                        lllll
          llllf                                                                                         llll
          lllllf                                                                                        llll
          lllllf                                                                                       fllll
           lllllf                                                                                      lllll
            lllllf                                                                                   flllll
            llllllf                                                                                 flllll
  llllllll    lllllllf                                                                           flllllll     llllllll
lllllllllll     llllllf                                                                          flllll     llllllllllll
llllrrrrlllll     llllf           fllllllf            ffffffffffffff            lllllf            lllll    lllllrrrrllll
lllrrrrrrrlllll   lllllf         fllllllllf         flllllllllllllllf         ffllllllff         fllll  llllllrrrrrrllll
lllllrrrrrrrllllllllllllllfffffllllllllllllllffffflllllllllllllllllllllfffffllllllllllllllffffflllllllllllllrrrrrrrlllll
 lllllrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrlllll
   lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
     llllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
       lllllllllrrrrllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllrrrllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllyllllllllllllllll
                     llllyy yy yyyyllllllllllllllllllllllllllllllllllllllllllllllllllyyyyyy yyylll
                     llllyy      yyllll                                          lllly       yllll
                      llllyy    yylllll                                          llllyyy   yyyllll
                       llllllyylllllll                                            llllllyyyllllll
                         lllllllllll                                                lllllllllll
