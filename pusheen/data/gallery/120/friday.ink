                               lllllllll       llllllll                                    llllllll
                              lllllllllll     lllllllllll                                llllllllll
                             llllgggggllll    llllfflllllll                            lllllllffllll
lllllllllllllllllllllllllllllllllgggggllll   lllllf  flllllll                        lllllllf  flllll
llllllllllllllllllllllllllllllllllggggllll  lllllf     ffllllllllllll        llllllllllllff     fllll
llllllwwwwwwwwwwwwwwwwwwwwwwwwwwllllllllll  llllf        ffllllllllllllllllllllllllllllff        lllll
  llllwww                       wwwlllll    llllf          fllllllllllllllllllllllllllf          fllll
   lllllww                      wwlllll    lllllf             fssssf  fssssf  fssssf             flllll
     lllpp                     ppplll    lllllllf             fssssf  fssssf  fssssf             flllllll
      lllpp                    pplll  llllllllff               fsssf  fssssf  fsssf               fflllllll
        llpp                  plll   llllllff              f    fsf   fssss    fsf                   flllllll
         lllpp              pplll  llllllff               llllf        fssf        fllll               ffllllll
           llpp            plll   llllllf               fllllllf        ff        fllllllf               fllllll
            lllpp        pplll   lllllf                fllllllllf                fllllllllf               ffllll
              llpp     pplll     llllff         fflllllllllyylllllllllff  fflllllllllyylllllllllff          fllll
               lllpp  ppll      lllllf         fllllllllllyyyyllllllllllllllllllllllyyyyllllllllllf          lllll
                lllppplll  lll  llllf          fllllllyyyy    yyyyllllllllllllllyyyy    yyyyllllllf          fllll llll
             lllllllllllllllllllllllllllllf      flllllyy      yyllllllllllllllllyy      yyllllff      fllllllllllllllll
            lllllllllllllllllllllllllllllllf       fllllyy    yylllff        fllllyy    yyllllf       fllllllllllllllll
           lllllfffllllflllll lllllf  fffff         llllyyyyyyyyllllf        fllllyyyyyyyyllll         fffff  flllll
           llllf  fllllffllll lllllllllllllf        llllllllllllllllllllllllllllllllllllllllllf       flllllllllllll
           llllf  fllllffllllllllllllllllllf       flllllllffllllllllllllllllllllllllfflllllllf       fllllllllllllllll
           llllf  fllllfflllllllllfffff            flllff      fflllllpppppplllllff      fflllf           fffffflllllll
           llllf  fllllfflllllllf                                 fllllppppllllf                                 fllll
           lllll  fllllf fllllllf                                  fllllllllllf                                  flllll
            llllf  ffff   fllllf                                    flllllllff                                    fllll
            lllllf         flllf                                        fff                                        lllll
             lllllf                                                                                                fllll
              lllllf         ffffff                                                                            fffffllll
               llllllf       fsssssssssf                                                                 ffsssssssssllll
                 llllllf     fsssssssssss                                                                sssssssssssllll
                  llllllllf  ffffsssffff                                                                  ffffsssfffllll
                    llllllllllf                                                                                    fllll
                       llllllllssssfff                                                                      ffssssslllll
                          lllllsssssssss                                                                  sssssssssllll
                           llllssssssssf                                                                  fssssssslllll
                           lllllfff                                                                            fffllll
                            llllllf                                                                            fllllll
                             lllllllff                                                                      ffllllll
                               lllllllllll                                                              lllllllllll
                                 lllllllllff              lfffffff             f fffffff              flllllllll
                                      llllllfff       ffllllllllllllllllllllllllllllllllllff       fflllllll
                                        llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                          lllllllllllllllll                            lllllllllllllllll
