                                                                      llllllll
                                                                  llllllllllll
                                                               llllllllulllll
                                                             lllllluuuuullll
                                                           llllluuuuuuullll
                                                          llllluuuuuuuullll
                                                         llllluuuuuuuullll
                                                         lllluuuuuuuuullll
                                                        lllluuuuuuuuuullll
                                                       lllluuy     uuullll
         lllll                                        lllluuy       uullll
        lllllll                        lllllll       lllluuuu      uuuullll       lllllll
       lllllllll                      lllllllllll    lllluuuuuuuuuuuuuullll    lllllllllll
llllllllllyylllllllllll              lllllfllllllllllllluuuuuuuuuuuuuuuulllllllllllllflllll
llllllllyyyyyyyllllllll              llllf  ffllllllllllllllllllllllllllllllllllllff  fllll
llllllyyy     yyyllllll             lllllf    ffllllllbbbbbbbbbbbbbbbbbbbbllllllff    flllll
  lllllly     yllllll               llllllllllllllllllbbbbbbbbbbbbbbbbbbbbblllllllllllllllll
    llllyyyyyyyllll                llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
    llllylllllyllll                lllllluuuuuuuuuuuuuuulllllllllllllllluuuuuuuuuuuuuuuullllll
   lllllllnnnlllllll            llllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllll
   llllllnnnnnllllll          llllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllll
      lllnnnnnlll           lllllllf  ffllllllllllllllllllluuuuuuuuuullllllllllllllllllllf  flllllll
      llllnnnnlll          llllllf          ffffllllllllllllllllllllllllllllllllfffff         fllllll
      llllnnnnlll         lllllf                            fffffffff                           flllll
      llllnnnnlll        lllllf                                                                  flllll
      llllnnnnlll       lllllf                    fff                      ffff                   flllll
      llllnnnnllll      llllff fff             flllllllf                flllllllf             fff  fllll
      llllnnnnllllllllllllllfffllllf          flllllllllf               lllllllllf           flllfffllllllllll
     lllllnnnnlllllllllllllllllllllf          flllllllllf               lllllllllf          flllllllllllllllll
    llllllnnnnlllllll llllllllllllww           flllllllf                flllllllf           wwllllllllllll
   lllllllnnnnlllllll llllff flllww              fffff  fllww      wwllf  fffff              wwlllffffllll
   lllllllnnnnllllllllllllllllllllww                   wwlllww    wwlllww                   wwlllllllllllllll
   llllllllllllllllllllllllllllllww                     wwllllwwwwllllww                     wwllllllllllllll
   lllllfllllllffllllllllf  fflllw                        wwwllllllwww                        wlllff  flllll
    llllf        fllllllf    fllllw                          wwwwww                          wwlllf    flllllllll
    llllf         fllllf      llllww                                                         wllllf     fllllllllllll
    lllllf         flllf      fllll                ww                      w                wwlllf      flllllllllllll
     lllllf          ff        flllww             wllww                   wllww            wwlllf        fllllsssslllll
      lllllf                    llllww            wlllww                wwlllww           wwllllf        fllllssssslllll
       llllllf       fsssssssff fllllww            wlllww               wlllww           wwllllf ffsssssssllllssssssllll
        lllllllf     fssssssssssffllllww           wwlllww             wlllww           wwllllffssssssssssllllssssssllll
          lllllllf   fsssssssssff  fllllww          wwlllww           wlllww           wllllff ffsssssssssllllssssssllll
            lllllllllff             fllllww          wwlllw          wlllww          wwllllf              llllssssssllll
              llllllllffffff         flllllww         wwlllw        wlllww         wwlllllf         ffffffllllffffffllll
                  lllllssssssssf       flllllwww       wwllww      wwlllw       wwwlllllf       fssssssssllllf     fllll
                   llllssssssssf         fllllllww      wwww        wwww      wwwlllllf         fssssssssllllf    flllll
                   lllllfffff              fflllllwww                      wwwlllllff              fffffllllsssffflllll
                    llllllf                   fllllllww                  wwllllllff                   fllllsssssslllll
                     lllllllf                   ffllllllwww          wwwllllllff                   fllllllffsslllllll
                       llllllllllf                 flllllllwww    wwwlllllllf                 fllllllllllffflllllll
                         lllllllllf              fffffffllllllwwwwlllllllffffff              flllllllllllllllllll
                             lllllllff        ffllllllllllllllllllllllllllllllllff        ffllllllllllllllllll
                               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                 llllllllllllllllll                          lllllllllllllllllll
