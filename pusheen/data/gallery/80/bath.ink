                                   llllllllll                    lll
                       lllll     llllwwwwwwllll     lllll     llllllllll
        llllll        llllllll llllww      wwllll llllllll  lllwwwwwwwlll
      llllllllll     llllffllllllwww        wwwllllllffllll llww     wwll
     lllwwwwwwlll    lllf   fllwww            wwwllf   flll llww     wwll
     lllww  wwlll   llllf   fllww      ww      wwllf    lllllllwww  wwlll
      lllwwwwlll   llllf    fllww     wllww    wwllf    flllllllllllllll
       llllllll  llllllf     flllwwwwwllllwwwwwlllf     fllllll llllll  lll
               lllllff        fflllllllsslllllllff        fflllll     llllllll
              llllff                   ff                   ffllll   lllwwwlll
             llllf                                            fllll  lllwwwlll
             lllf            flllf            flllf            flll   lllllll
         llllllff          flllllllf        flllllllf          ffllllll
         lllllllllllf     flllffllll       fllllfflllf     flllllllllll
           llllffffff     fflf   flff      fflff  flff     ffffffllll
         lllllllllllf            fllfffllfffllf            flllllllllll
         llllllfffff             fllllllllllllf             fffffllllll
         llllf                    fllllllllllf       fllllllllfffffllll
         lllf                                      flllwwwwwwllllllllll
 lllllllllllllllllllllllllllllllllllllllllllllllllllllww    wwwwwwwwwllllllllll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllww             wwllwwwwwlll
llww                                              wllww              wllww  wwll
llllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllwww  ww        wlllwwwllll
  llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllww    wwllbbbllll
    llbb b b b b b b b b b b b b b b b b b b b b b  bbbbbbbbblllwwlllbbbbbll
    lllbb                                                  bbbbbbbbbbbbbblll
    lllbbb                                                     b  b   bbblll
     lllbbb                                                          bbblll
      lllbbbbbbbbbbbb b b                               b b bbbbbbbbbbblll
       llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
         lllooooollllllllllllllllllbbbbbbbbbbllllllllllllllllllooooolll
         lllooooolll    llllllllllllllllllllllllllllllll    lllooooolll
          lllllllll                                          lllllllll
