                             lllllll                                                lllllll
                            lllllllllll                                          lllllllllll
                           lllllfllllllll                                      llllllllflllll
                           llllff fflllllll                                  lllllllff  fllll
                          lllllf     flllllll                              lllllllf      lllll
                          llllf        flllllll                          lllllllf        fllll
                         lllll           fllllllllllllllllllllllllllllllllllllf           lllll
                         llllf             fllllllllllllllllllllllllllllllllff            fllll
                         llllf              fffssssssffffssssssffffssssssfff              fllll
                        lllll                  ssssss    ssssss    ssssss                  lllll
                     llllllll                  fsssss    ssssss    sssssf                  llllllll
                   lllllllff                    sssss    ssssss    sssssf                   fflllllll
                 lllllllf                        sssf    fssssf    fsssf                       flllllll
               lllllllf                                   ssss                                   flllllll
              llllllf                                     fssf                                     fllllll
             lllllf                                                                                  flllll
            lllllf                                                                                    flllll
           lllllf                                                                                      flllll
           llllf                       fflllf                          fflllff                          fllll
          lllll                      flllllllllf                     flllllllllf                         lllll
   lll    llllf                     flllllllllll                     lllllllllllf                        fllll    lll
  llllllllllllllllffff              fllllllllllef                   flllllllllllf                 ffffllllllllllllllll
   llllllllllllllllllllf            fllllllllllf                     lllllllllllf               fllllllllllllllllllll
        lllllfffffffllf              fllllllllf                      fflllllllff                 fllffffffflllll
        llllf                           fffff    f                 f    fffff                              fllll
       lllllfflllllllllf                       llll     flllf    flllf                           lllllllllfflllll
   llllllllllllllllllll                        llllf    lllllf   fllll                           llllllllllllllllllll
   llllllllllfffff                             flllllfllllllllfflllllf                                fffffllllllllll
     lllllf                                     flllllllllllllllllllf                                        flllll
     llllf                                       fflllllffffllllllff                                          fllll
    lllll                                                                                                      lllll
   lllllf                                                                                                      flllll
   llllff                fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf                ffllll
   llllfllllf       lllffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfflll        llllfllll
  lllllfllllf      fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf      fllllflllll
  llllsllllf        llllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf       llllssllll
  llllellllf        flllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllll        ellllellll
  llllsllllf        flllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllll        ellllsllll
  llllsllllf        flllllllleeeeeeeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeeeeeeellllfllll        fllllsllll
  llllellll         flllllllleeeeeeeeeeeeeeeeeeeeellllpppllllllppplllleeeeeeeeeeeeeeeeeeeeellllfllllf      fllllflllll
   lllllllf          llllfllleeeeeeeeeeeeeeeeeeeeelllpp ppllllpp ppllleeeeeeeeeeeeeeeeeeeeelllfffllllf    flllllfllll
   lllllllf          elllellleeeeeeeeeeeeeeeeeeeelllpp    pppp    ppllleeeeeeeeeeeeeeeeeeeelllffflllllllfllllllsfllll
   lllllllf          elllfllleeeeeeeeeeeeeeeeeeeeelllpp          ppllleeeeeeeeeeeeeeeeeeeeelllf  fllllllllllllsslllll
    lllllllf         llllfllleeeeeeeeeeeeeeeeeeeeeelllppp       ppllleeeeeeeeeeeeeeeeeeeeeelllf    ffllllllsssssllll
    lllllll         fllllflllleeeeeeeeeeeeeeeeeeeeeeelllpp    ppllleeeeeeeeeeeeeeeeeeeeeeellllf       ffssssssslllll
     llllllf        fllllflllleeeeeeeeeeeeeeeeeeeeeeeeelllppppllleeeeeeeeeeeeeeeeeeeeeeeeellllf              flllll
      llllll        lllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllflllll
       lllllf      flllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllllllll
        lllllf    fllllwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwwwwlllll
      llllllllllllllllw   wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllww            wwlllll
    llllllwwwllllllwww    wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw              wwllllll
   lllllww   wwwwww       wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                wwlllll
 lllllwww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                  wwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
