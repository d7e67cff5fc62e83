         llllll                     llllll
        llllllllll                lllllllll
        lllffflllll             lllllfffllll
       llllf   flllllllllllllllllllf    flllll
       lllf      fllllllllllllllllf      llllllllllll
       lllf        sssffsssf sssf        ffffflllllllllll
       lllf        fssf sssf fssf               ssssflllllll      lllll
      llllf         ff  fss   f                fssss  ffllllll  llllllllll
     llllf               ff                    fsssf   fsssllllllllssslllll
     lllf                                      fssf  flllllllllllllllllslll
    llllf                                         flllllooooooooooooollllll
    lllf        fllllf           fllllf         flllloopp           pooollll
llllllllllf     llllllf         fllllllfllllllllllloop     bbb         poollll
lllllllllllf    llllllf         flllllflllllllllloop         pp          poolll
   llllllllf      ff flllllllllllf fffflllllfflloop        ppppppp        pooll
lllllllllllf          lllppppllll     flllllllllop       pplllllllpp       polll
   lllff              flllppplllf          fflloo       plllff fflllp       ooll
   lllf                flllllllf            flloo      ppllf     fllpp      ooll
   llll                  fflff              flloo      ppllf     fllpp      ooll
    lll                                     flloo       pplllllllllpp       ooll
    lllf                                     fllop       pppplllpppp       oolll
    llllf                                    fllloo           p          ooolll
     lllllf                                   fllloooooooo         ooo oooolll
       lllllf                                   flllooooo oo      o ooooollll
         lllf      fllllf      flllllllllf      flllllooooooooooooooooollll
         llllllflllllllllllfflllllllllllllllfflllllllllllloooooooolllllll
          lllllllllll  lllllllllll     llllllllllllllllllllllllllllll
