                         llllllll                  lllllllll
                        llllwllllll              llllllwlllll
                       llllwwwwwlllll           lllllwwwwwllll
                      llllw    wwlllll         llllww    wllll
                      llllw     wwllll        llllww      wllll
                      lllww       wllll      llllww       wllll
                     llllww       wwllll     llllw        wllll
                     llllw         wllll    llllw         wllll
                     llllw         wwllll   llllw         wllll
                      lllw          wllll  llllww         wllll
                 llll llllw         wwlll  llllw          wllllllll
               lllllllllllw          wllll llllw          lllllllllll
               lllllllllllww         wllll lllww         wllllllllllll
              lllllffllllllw         wllll lllww        wwlllllfffllll
             lllllf   fflllww        wllll lllww        wllllf    lllll
             llllff     llllww       wlllllllll        wllllf     fllll
             llllf      fllllww     wwlllllllllww     wllllf       lllllllllllll
            lllllf       fllllww   wwllllllllllww    wllllff       fllllllllllllllllll
            llllf         fllllwwwwwllllssssllllwwwwwllllf          ffffflllllllllllllllll
            llllf           fllllllllllfssssslllllllllllf                      fssslllllllllll
            llllf            ffllllllfffsssssfflllllllf                        ssssssfffllllllll
            llllf               fssf    ssssf   fssf                          fssssssf   fflllllll
           lllllf                       fsss                                  ssssssf       fsllllll
          lllllf                         fff                                  sssssf       fssssllllll
         lllllf                                                               ssssf        ssssssfllllll
         llllf                                                                sssf        ssssssf fllllll
        lllllf                                                                 f          sssssf   fflllll
        llllf            flllllf                     llllllf                             fssssf      flllll
       lllll           flllllllllf                 fllllllllf                            fsssf        flllll
lllllllllllffff        flllllllllf                 llllllllllf     fffllllllllllllf       ff           flllll
llllllllllllllllllf    flllllllllf                 llllllllll  flllllllllllllllllff                     fllll
      llllfflllllff     flllllllf                   flllllllf  fllllllffffffffflllllllllff               lllll
      llllf  fffff         fff  fflf     ff      flf  ffff      ffff      fllllllllllllllllf             fllll
 lllllllllllllllllf             llllf   llll    llllf          fllllllllllllllpppppppppplllllf            lllll
lllllllllllllllllf              lllllffllllllfffllllf           flllllllllllppp         ppllllf           fllll
 llll llllf                     fllllllllllllllllllf               ffllllppp             ppllllf          fllll
      llll                       fflllllllflllllllf               fllllppp                 pllllf         fllllllll
      llllf                                                     flllllpp                    pllllf         llllllllll
      llllf                                                    fllllllpp       pppppp        pllllf        lllwwwwlllll
      llllf                                                    llllpplllpppppplllllllpp       pllllf      flllw  wwwllll
      llllf                                                   flllppppllllllllllppplllpp    pppllllf      flllw    wllll
      llllf                                                   llllp   pplllppppp  ppplllpppplllllllff     flllw     wlll
      lllll                                                   llllp     pppp        pplllllllpppllllf     flllw    wwlll
      lllllf                                                  llllp                   ppppppp pplllf      llllw   wwllll
       llllf                                                  flllpp                          pplllf     flllww wwlllll
       lllllf           fllllllllllf            fllllllllllf   llllpp                         pllllf    fllllwwlllllll
        llllllf       fllllllllllllllf         llllllllllllllfffllllpp                      ppllllf   flllllllllllll
         lllllllf     lllllfff fflllllf       lllllfff fflllllfffllllppp                   ppllllf  flllllllll
           lllllllllffllllf      fllllf       llllf      ffllll  ffllllppp              pppllllfflllllllll
             lllllllllllllllfffffffllllfffff fllllf       fllllf   fllllllppppppppppppplllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
