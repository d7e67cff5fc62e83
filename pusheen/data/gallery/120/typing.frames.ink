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
           llllf                         fllllf                          fllllf                         fllll
          lllll                        lllllllllf                      flllllllll                        lllll
   lll    llllf                       fllllllllllf                    fllllllllllf                       fllll    lll
  llllllllllllllllffff                lllllllllllf                    flllllllllllf               ffffllllllllllllllll
   llllllllllllllllllllf              fllllllllllf                    fllllllllllf              fllllllllllllllllllll
        lllllfffffffllf                fllllllllf                      fllllllllf                fllffffffflllll
        llllf                             ffff                       f    ffff                             fllll
       lllllfflllllllllf                         llll     fllf     llllf                         lllllllllfflllll
   llllllllllllllllllll                         fllllf   fllllf    llllf                         llllllllllllllllllll
   llllllllllfffff                               lllllffllllllllfflllll                               fffffllllllllll
     lllllf                                      fllllllllllllllllllllf                                      flllll
     llllf                                         fllllllffffllllllf                                         fllll
    lllll                                                                                                      lllll
   lllllf                                                                                                      flllll
   llllff                fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf                ffllll
   llllfllllf       lllffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfflll        llllfllll
  lllllfllllf      fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf      fllllflllll
  llllsfllll       fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf       llllfsllll
  llllellllf        llllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllllf       fllllellll
  llllsllllf        flllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllf        fllllsllll
  llllsllllf        elllelllleeeeeeeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeeeeeeellllellle        fllllsllll
  lllllllllf        flllllllleeeeeeeeeeeeeeeeeeeeellllpppllllllppplllleeeeeeeeeeeeeeeeeeeeellllllllf        flllllllll
   llllllllf        flllefllleeeeeeeeeeeeeeeeeeeeelllpp ppllllpp ppllleeeeeeeeeeeeeeeeeeeeelllfelllf        fllllllll
   llllllllf        fllllfllleeeeeeeeeeeeeeeeeeeelllpp    pppp    ppllleeeeeeeeeeeeeeeeeeeelllfllllf        fllllllll
   llllllllff       llllffllleeeeeeeeeeeeeeeeeeeeelllpp          ppllleeeeeeeeeeeeeeeeeeeeelllffllll        fllllllll
    llllllllf      fllllffllleeeeeeeeeeeeeeeeeeeeeelllppp       ppllleeeeeeeeeeeeeeeeeeeeeelllffllllf       llllllll
    lllllllllf    fllllffflllleeeeeeeeeeeeeeeeeeeeeeelllpp    ppllleeeeeeeeeeeeeeeeeeeeeeellllf fllllf    flllllllll
     llllllllllllllllll  flllleeeeeeeeeeeeeeeeeeeeeeeeelllppppllleeeeeeeeeeeeeeeeeeeeeeeeellllf fllllllllllllllllll
      lllllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllllllll
       llllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllllllll
        lllllwwwwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwwwwlllll
      lllllww             wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllww            wwlllll
    llllllww              wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw              wwllllll
   lllllww                wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                wwlllll
 lllllwww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                  wwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
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
           llllf                          fflllff                          flllff                       fllll
          lllll                         flllllllllf                      lllllllllf                      lllll
   lll    llllf                         lllllllllllf                    lllllllllll                      fllll    lll
  llllllllllllllllffff                  lllllllllllf                    ellllllllllf              ffffllllllllllllllll
   llllllllllllllllllllf                lllllllllll                     fllllllllllf            fllllllllllllllllllll
        lllllfffffffllf                  flllllllff                      flllllllff              fllffffffflllll
        llllf                              fffff                            ffff                           fllll
       lllllfflllllllllf                          flllf    flllf    fllll                        lllllllllfflllll
   llllllllllllllllllll                           llllf   flllllf   fllllf                       llllllllllllllllllll
   llllllllllfffff                                flllllffllllllllflllllf                             fffffllllllllll
     lllllf                                        flllllllllllllllllllff                                    flllll
     llllf                                          ffllllllfffflllllff                                       fllll
    lllll                                                                                                      lllll
   lllllf                                                                                                      flllll
   llllff                fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf                ffllll
   llllfllllf       lllffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfflll        llllfllll
  lllllfllllf      fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf      fllllflllll
  llllssllll       fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf       fllllsllll
  llllelllle        llllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllflllf        fllllellll
  llllslllle        llllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllf        fllllsllll
  llllsllllf        llllflllleeeeeeeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeeeeeeellllllllf         llllsllll
  lllllfllllf      fllllflllleeeeeeeeeeeeeeeeeeeeellllpppllllllppplllleeeeeeeeeeeeeeeeeeeeellllllllf         llllellll
   llllflllllf    fllllfffllleeeeeeeeeeeeeeeeeeeeelllpp ppllllpp ppllleeeeeeeeeeeeeeeeeeeeelllfllll          flllllll
   llllfsllllllflllllll ffllleeeeeeeeeeeeeeeeeeeelllpp    pppp    ppllleeeeeeeeeeeeeeeeeeeelllellle          flllllll
   lllllssllllllllllllf  fllleeeeeeeeeeeeeeeeeeeeelllpp          ppllleeeeeeeeeeeeeeeeeeeeelllellle          flllllll
    llllsssssllllllff    fllleeeeeeeeeeeeeeeeeeeeeelllppp       ppllleeeeeeeeeeeeeeeeeeeeeelllfllll          lllllll
    lllllsssssssff       flllleeeeeeeeeeeeeeeeeeeeeeelllpp    ppllleeeeeeeeeeeeeeeeeeeeeeellllfllllf         lllllll
     lllllf              flllleeeeeeeeeeeeeeeeeeeeeeeeelllppppllleeeeeeeeeeeeeeeeeeeeeeeeellllfllllf        fllllll
      lllllflllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllf       llllll
       llllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllf      flllll
        lllllwwwwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwllllf    flllll
      lllllww             wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllww  wllllllllllllllll
    llllllww              wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw    wwwllllllwwwllllll
   lllllww                wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw       wwwwww   wwlllll
 lllllwww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                  wwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
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
           llllf                         fllllf                          fllllf                         fllll
          lllll                        lllllllllf                      flllllllll                        lllll
   lll    llllf                       fllllllllllf                    fllllllllllf                       fllll    lll
  llllllllllllllllffff                lllllllllllf                    flllllllllllf               ffffllllllllllllllll
   llllllllllllllllllllf              fllllllllllf                    fllllllllllf              fllllllllllllllllllll
        lllllfffffffllf                fllllllllf                      fllllllllf                fllffffffflllll
        llllf                             ffff                       f    ffff                             fllll
       lllllfflllllllllf                         llll     fllf     llllf                         lllllllllfflllll
   llllllllllllllllllll                         fllllf   fllllf    llllf                         llllllllllllllllllll
   llllllllllfffff                               lllllffllllllllfflllll                               fffffllllllllll
     lllllf                                      fllllllllllllllllllllf                                      flllll
     llllf                                         fllllllffffllllllf                                         fllll
    lllll                                                                                                      lllll
   lllllf                                                                                                      flllll
   llllff                fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf                ffllll
   llllfllllf       lllffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfflll        llllfllll
  lllllfllllf      fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf      fllllflllll
  llllsfllll       fllllfllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfllllf       llllfsllll
  llllellllf        llllflllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllfllllf       fllllellll
  llllsllllf        flllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllllllf        fllllsllll
  llllsllllf        elllelllleeeeeeeeeeeeeeeeeeeeeeeelllllleelllllleeeeeeeeeeeeeeeeeeeeeeeellllellle        fllllsllll
  lllllllllf        flllllllleeeeeeeeeeeeeeeeeeeeellllpppllllllppplllleeeeeeeeeeeeeeeeeeeeellllllllf        flllllllll
   llllllllf        flllefllleeeeeeeeeeeeeeeeeeeeelllpp ppllllpp ppllleeeeeeeeeeeeeeeeeeeeelllfelllf        fllllllll
   llllllllf        fllllfllleeeeeeeeeeeeeeeeeeeelllpp    pppp    ppllleeeeeeeeeeeeeeeeeeeelllfllllf        fllllllll
   llllllllff       llllffllleeeeeeeeeeeeeeeeeeeeelllpp          ppllleeeeeeeeeeeeeeeeeeeeelllffllll        fllllllll
    llllllllf      fllllffllleeeeeeeeeeeeeeeeeeeeeelllppp       ppllleeeeeeeeeeeeeeeeeeeeeelllffllllf       llllllll
    lllllllllf    fllllffflllleeeeeeeeeeeeeeeeeeeeeeelllpp    ppllleeeeeeeeeeeeeeeeeeeeeeellllf fllllf    flllllllll
     llllllllllllllllll  flllleeeeeeeeeeeeeeeeeeeeeeeeelllppppllleeeeeeeeeeeeeeeeeeeeeeeeellllf fllllllllllllllllll
      lllllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeeeeeeellllllllllllllllllllllll
       llllllllllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllllllllll
        lllllwwwwwwwwwwwwwwllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllwwwwwwwwwwwwwwlllll
      lllllww             wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllww            wwlllll
    llllllww              wllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllw              wwllllll
   lllllww                wllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllw                wwlllll
 lllllwww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                  wwwlllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
