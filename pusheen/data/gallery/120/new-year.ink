                                                       llllllllll                                 llll
                   lll                                lllllwwllllll                              llllll
                  lllll                              llllwww wwllll                             llllllll
                 lllllll                             llllw    wwllll                lllll      lllllyllll      llllll
      llll      lllllllll      llll                  llllwwwwwwllll                llllllllllllllllyyllllllllllllllll
      llllllllllllllrllllllllllllll                   lllllllllllll                 lllllllllllllly yyllllllllllllll
      lllllllllllllrrrlllllllllllll                    lllllullll                    lllllyyyyyyyyy  yyyyyyyyyyllll
       lllllrrrrrrrrrrrrrrrrrlllll                    llllluuullll                    lllllyy              yylllll
        lllllrrrrrrrrrrrrrrrllll   lllllll            lllluuuuullll           lllllll  lllllyy             ylllll
        llllllrrrrrrrrrrrrrllllll lllllllllll        lllluuuuuuullll        lllllllllllllllly              ylllllll
     lllllllrrrrrrrrrrrrrrrrrlllllllllfllllllll     lllluuuuuuuyyyyy     llllllllflllllllyyy                yyylllllll
   lllllllrrrrrrrrrrrrrrrrrrrrrlllllllf fflllllll  llllyuyyy      yyy   lllllllf  fllllyyyyy                yyyyylllllll
   llllllllllllrrrrrrrrrrrlllllllllllf     flllllllllyy     yyuuuullllllllllff     flllllllllyy          yylllllllllllll
    llllllllllllrrrrrrrrrlllllllllllf        flllllllluuuuuuuuuuuuulllllllff       fllllllllllyy   yy    yllllllllllll
            lllrrrrlllrrrrlll   llllf          fllllluuuuuuuuuuuuuuulllllf          fllll llllyyyyyllyyyyyllll
            lllrlllllllllllll  lllll           flllluuuuuuuuuuuuuuuuulllff          fllll llllyyllllllllyyllll
           lllllllll lllllllllllllllf          llllluuuuuuuuuuuuuuuuullllf          flllllllllllllllllllllllll
           lllllll     lllllllllllf            fllllllllllllullllllllllllf           fflllllllllll    llllllll
            llll         llllllff                 ffllllllllllllllllfff                 flllllll        llllll
                       llllllf                            fssff                           fflllll          lll
                      lllllff                                                               flllll
                     lllllf                                                                  flllll
                     llllf                    ffff                     ffff                   flllll
                    lllllf                 flllllllf                fllllllllf                 fllll
    lllllllll  lllllllllff               flllllllllllf             lllllllllllff               fllllllllll
  lllllllllllllllllllllllllllllf        flllllffflllllf           llllllffllllllf        lllllllllllllllll
lllllllffflllllll lllllllllllllf        fllllf   fllllf           llllff  fflllf        fllllllllllllll
llllff      fllll lllllf   fffff          f        ffflffffffffffllff        f           fffff  ffllll
llllf        llllllllllllllllllf                    llllllllllllllllf                   fllllllllllllllll
llll         lllllllllllllllllf                     fllllpppppplllllf                    ffllllllllllllll
llllf        flllllllf                               flllppppppllllf                              ffllll
llllf        fllllllf                                 fllllpppllllf                                 lllllllll
lllll         flllllf                                  fllllllllff                                  fllllllllllll
 llllf         flllf                                     fflllff                                     llllllllllllll
 lllllf          ff                                                                                  fllllsssslllll
  lllllff                                                                                            fllllssssslllll
   llllllf       fsssssssff                                                                  ffsssssssellllsssssllll
     llllllf      sssssssssss                                                              fsssssssssssllllsssssllll
      lllllllff   sssssssssff                                                              ffsssssssssllllsssssslllll
        lllllllllff                                                                                  fllllsssssslllll
           llllllllffffff                                                                       ffffffllllfffffflllll
              lllllsssssssss                                                                fssssssssllllf      llll
               lllllssssssssf                                                               fssssssssllllf    flllll
                lllllffff                                                                      fffffllllssssfflllll
                llllllf                                                                           flllllssssslllll
                  llllllf                                                                      fllllllffsssllllll
                   lllllllllll                                                            fllllllllllffflllllll
                     llllllllllf             flffff                  ffffff              flllllllllllllllllll
                          llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllllllllllllllll
                            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllllll                           llllllllllllllllll
