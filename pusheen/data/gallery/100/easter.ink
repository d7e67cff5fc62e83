                    llllllll              llllllll
                   llllwwwllll          lllllwwllll
                   lllww wwllll        llllwwwwwllll
                  lllww   wwllll      llllww    wlll
                  lllww     wllll     lllww     wllll
                  lllw       wlll    lllww      wllll
                  lllw       wllll   lllw       wwlll
                  lllww       wlll  lllww       wllll
                  lllww       wlll  lllww       wlll
             llllllllww       wwlll lllw        wllllllll
            llllllllllw        wlll lllw        wlllllllll
            llllffllllww       wlllllllw       wllllfffllll
           llllf   flllww      wlll lllw      wlllff   llll
           lllf     flllw     wllllllllw      wlllf    flllll
          llllf     fllllw    wllllllllww   wwlllf      lllllllllllllll
          llll       fllllwwwwlllsssslllwwwwwlllf       fllllllllllllllllll
          llll         flllllllllssssflllllllllf                 ffsslllllllll
          llll          fflllllffssssfflllllff                   fsssssffllllllll
         lllllf            fff   fsss   fff                      ssssss    flllllll
         llllf                    ssf                            sssssf     fssllllll
        llllf                                                    ssssf      ssssslllll
       llllf                                                     sssf      sssssfflllll
       llll                                                       f        ssssf   flllll
      llllf         flllllf                fllllllf                       fsssf     fllll
lllll lllff        fllllllllf             fllllllllf         ffffflf      fssf       fllll
lllllllllllllll    fllllllllf             fllllllllf fllllllllllllllf                 fllll
   llllllllllllf   flllllllf               fllllllf  lllllllllfffflllllllf             fllll
     lllfffffff       fffffflf    ff    fllffffff    fffff    flllllllllllllf          fllll
 llllllllllllllf           lllf  llllf  lllff       fllllllllllllpppppppppllllf         flll
llllllllllfffff           fllllllllllllllllf         fffflllllppp        ppplllf        fllll
     lllf                  fllllllllllllllf            fllllppp            pplllf       fllllll
     lllf                    ffffff fffff             llllppp               pplllf      flllllllll
     lllff                                           lllllppp     ppppp      pplllf     flllwwwllll
     llll                                           flllplllppppplllllppp     plllf     flllwwwwllll
     llll                                           lllppppllllllpppppllppp pppllllf    flllw   wlll
     llll                                           lllp   ppppppp   pplllpllllllllf    flllw   wlll
     llllf                                         flllp               ppllppppplllf    fllww  wwlll
      lllff                                        flllpp                pp    plllf    lllwwwwwllll
      llllf         fllllllllff         flllllllllffflllp                     plllf   fllllwwlllll
       lllllf     fllllllllllllf      fllllllllllllffflllpp                 pplllf   fllllllllll
        lllllllf fllllff   fllll      llllff   fllllffflllppp             ppplllfffllllll
          llllllllllllf     flllf    fllllf     flllf  flllllpppp     ppppllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllpppllllllllllllllll
                  llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
