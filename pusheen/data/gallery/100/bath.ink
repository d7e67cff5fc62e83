                                            llllllllllll
                             lllll        lllllwwwwwwlllll        lllll       lllllllllll
                            llllllll     llllwww    wwwllll     llllllll    lllllwwwwwllll
          llllllll         lllllllllllllllllww        wwlllllllllllllllll  llllwww   wwwlll
        lllllwwlllll       llllf flllllllwwww          wwwwlllllllf fllll  lllww       wllll
       lllwww  wwllll     llllf    fllllww                wwllllf    fllll lllww       wwlll
       lllww    wwlll     llllf    flllww                  wwlllf     llll llllww     wwlll
       lllww   wwllll    llllf     flllww       wwww       wwlllf     fllll llllwwwwwwlllll
        llllwwwlllll   llllllf      flllww     wwllww     wwlllf      fllllll lllllllllll
         lllllllll   lllllllff       fllllwwwwllllllllwwwwllllff       flllllll   lll     llll
                    lllllff           fflllllllllsslllllllllff           fflllll       llllllllll
                  lllllff                 f ff  fssf  fff                   flllll     lllwwwwlll
                 lllllf                                                      flllll   llllwwwwllll
                lllllf                                                        fllll    llllwwllll
                llllf               flllllf               lllllf               fllll    llllllll
           llllllllff             fllllllllff           fllllllllf             ffllllllll
           llllllllllllllf       fllllfflllllf         lllllffllllff      fllllllllllllll
              lllllllllllf       flllf  fflll         flllf   flllf       flllllllllll
              llllfffflllf               ffllf   ll   fllff               flllffffllll
           llllllllllllllf               fllllffllllffllllf               fllllllllllllll
            llllllffffff                  fllllllllllllllf                  ffffffllllll
            llllf                          fllllllllllllff          flllllllf      fllll
           llllf                                                 flllllllllllllllllllllll
    lllllllllllfffffffffffffffffffffffffffffffffffffffffffffffffflllwwwwwwwwwllwwwwwllllllllllll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllww       www    wwwlllllllllllll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllww                  wlllwwwwwwwlll
lllww                                                          wlllw                  wwllww   wwlll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllww                  wllwwwwwwwlll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwwwww        wwllllllllllll
     lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllwww  wwwwllbbbblll
     lllbb                                                        bbbbbbbbbbllllllllllbbbbbblll
     lllbbb                                                               bbbbbbbbbbbbbbb bblll
     llllbb                                                                   bbbbbbb    bbllll
      lllbbb                                                                            bbblll
       lllbbbb                                                                        bbbblll
        lllbbbbbb b b b b                                                 b b b b bbbbbbblll
         lllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllll
           lllllllllllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllllllllll
           llllooooooollllllllllllllllllllllllllllllllllllllllllllllllllllllllooooooollll
            lllloooollll                                                    lllloooollll
             llllllllll                                                      llllllllll
