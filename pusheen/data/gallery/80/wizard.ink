                                             lllllll
                                          lllllullll
                                        lllluuuulll
                                       llluuuuulll
                                      llluuuuuulll
                                     llluuuuuuull
      lll                           llluy   yuulll
     lllll                lllll    llluuy    uulll     lllll
  lllllllllll            llllllll  llluuuuuuuuuulll llllllll
llllllyyylllllll        llllffllllllllllllllllllllllllllfflll
llllyyy yyyllll         lllfffffllllbbbbbbbbbbbbbblllfffffllll
  lllyyyyylll          lllllllllllllbbbbbbbbbbbbblllllllllllll
  lllylllylll         llllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllll
  llllnnnllll       lllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllll
    llnnnlll      lllllffffllllllllllllllllllllllllllllllllffflllll
    llnnnlll     llllf          f fffflllllllllffffff          fllll
    llnnnlll    llllf                                           fllll
    llnnnlll    lllffff        fllllf           fllllf         fffllll
    lllnnnlllllllllllllf       llllllf          llllllf       lllllllllll
   llllnnnlllllllllllllww      flllllf          flllllf      wwllllllllll
  lllllnnnllllllllflllww        ffffwwlww   wwllwffff        wwlllfflll
  lllllnnlllllllllllllww             wwllwwwwllww            wwllllllllll
  lllfllllffllllffffllww              wwwwlwwww               wlllf flll
  llllf    fllllf  fllww                                      wllf   fllllllll
   lllf     fllf    fllww        www             www         wlllf   flllllllll
    lllf      f     flllww       wllww          wwlww       wwllf     fllsssslll
     llllf    ssssssfflllww      wwllw         wwlww       wwllffsssssslllssslll
      lllllf  fssssssfflllww      wwllw       wwlww      wwlllffssssssslllssslll
        lllllllf        flllww     wwllw      wllw      wwlllf       flllsssslll
          lllllsssssf    flllwww    wwlww   wwllw     wwlllf    fssssslllf  flll
            llllssssff     fllllww   www     wwww  wwwlllf      fssssslllf fllll
             llllf           fflllwww           wwwllllf           fllllsssllll
              llllllff          fllllwww     wwwllllff          fflllllfslllll
                lllllllf         fffllllwwwwwllllffff         flllllllllllll
                    llllllffffllllllllllllllllllllllllllffflllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllll
