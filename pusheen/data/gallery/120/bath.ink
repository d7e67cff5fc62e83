                                                      llllllllllll
                                     ll            llllllllwwllllllll            ll            llllllllll
                                  llllllll        lllllwwww   wwwlllll        llllllll      lllllllllllllll
               lll               lllllllllll    llllllww        wwllllll    lllllllllll    lllllwwwwwwwwlllll
           lllllllllll           llllffllllllllllllllww           wllllllllllllllffllll   llllwww      wwlllll
         llllllwwwllllll        lllll   fflllllllwwwww            wwwwwlllllllff  flllll  llllw          wllll
         llllww   wwlllll      lllllf     ffllllww                    wwllllff     flllll llllw          wllll
        llllww     wwllll      llllf       llllww                      wwllllf      fllll llllww        wwllll
        llllww     wwllll      llllf       llllw          wwww          wllll       fllll  lllllwww  wwwlllll
         llllwwwwwwwllll      lllllf       flllww        wwllww        wwlllf        lllll  llllllllllllllll
          lllllllllllll     lllllllf       fllllwww    wwwllllwww    wwwllllf       flllllll  llllllllllll
            lllllllll    llllllllff         fllllllwwwwllllllllllwwwwllllllf          fllllllll             lllll
                        llllllff              ffllllllllllssssllllllllllff              ffllllll         lllllllllll
                      llllllff                    ffffff  fssf  ffffff                    ffllllll      lllllwwwlllll
                     lllllff                               ff                               fflllll     llllww wwllll
                    lllllf                                                                    flllll    llllwwwwwllll
                    llllff                                                                     fllll    llllllllllll
                   lllllf                  fllllllf                  fllllllf                  flllll     lllllllll
              llll llllf                 fllllllllllf              fllllllllllf                 fllll llll
             llllllllllllllllf          flllllfflllllf            flllllfflllllff         fllllllllllllllll
              llllllllllllllllf        flllllf  flllll           flllllf  flllllf        fllllllllllllllll
                 lllllf  fffff          fflf      flff            fflf      flff          fffff  flllll
                 lllllllllllllf                   flllf   fllf   flllf                   flllllllllllll
              llllllllllllllllf                   fllllf fllllfffllllf                   fllllllllllllllll
              llllllffffff                        fllllllllllllllllllf                        ffffffllllll
               llllf                               fllllllllllllllllf             ffllllllff        fllll
              lllllf                                  fffff  fffff             fllllllllllllllllllllllllll
             lllllf                                                           lllllwwwwwwwwllllllllllllllll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwww      wwwwwwwwwwwwlllllllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllww                   wwwlllllllllllllll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllw                      wwlllwwwwwwwwllll
lllww                                                                      wwlllw                       wlllww     wwlll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllw                      wlllwwwwwwwwllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwww    ww             wlllllllllllllll
  llllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllwwlllww         wwlllbbbllllllll
      lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllwwwwwwwwwllllbbbbblll
      llllbb                                                                     bbbbbbbbbblllllllllllllbbbbbbllll
      llllbb                                                                             bbbbbbbbbbbbbbbbb  bbllll
      llllbbb                                                                                bbbbbbbbb     bbbllll
       llllbbb                                                                                            bbbllll
       lllllbbb                                                                                          bbblllll
        lllllbbb                                                                                        bbblllll
         lllllbbbbb b b b b                                                                 b b b b  bbbbblllll
           lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbb b b b b             b b b b bbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
            lllllllllllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllllllllll
             llllooooooooollllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllooooooooollll
              lllloooooooollll      llllllllllllllllllllllllllllllllllllllllllllllll      lllloooooooollll
               lllllloollllll                                                              lllllloollllll
                lllllllllll                                                                  lllllllllll
