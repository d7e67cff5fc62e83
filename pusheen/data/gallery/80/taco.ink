         llllll                     lllllll
        llllllllll                lllllllll
        lllfffllllll            lllllfffflll
       llllf   ffllllllllllllllllllff   flllll         llllllllll
       lllf      fllllllllllllllllf      flllllllllllllllrrrrrrlll
       lllf        sssfffssf fsss         ffffllllllllllrrrrrrrrllllllll
       lllf        fssf fssf fssf           flllggggggllrrrrrrrrllllglllll
      llllf         ff  fssf  ff            lllggggggggllrrrrrrllggggggglll
      lllf               ff                ffllggggggggllllrrlllggggg gggll
     lllf                              fllllllllgggggllyyyyyyyyyllggggggglll
    llllf                             fllgggggglllllyyyy       yyyylllllllllll
    lllf     flllllf          flllllffllgggggggllyyy               yyylgggggglll
llllllllllf fllllllf         fllllllffllggggggllly                   yyllgggglll
lllllllllllffflllllf          flllllfflllgggllyyyy                    yyllggglll
   llllllllf   ffffllfffll  fllffff  flllllllyyy                        yllgllll
lllllllllllf      flllfllllflllf     fllllllllllyy                      yyllolll
   lllff          flllllllllllf         flllyyyyy                        yylooll
   lllf             fffffffff           fllyy                             ylloll
   llll                                 flly                              yyllll
    lll                                 llly                               yllll
    lllf                                llyy                               yllll
    llllf                              flly                                yllll
     lllllf                            fllyy                               ylll
       lllllf                          fllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylll
         lllff      llllf      fllllllllllllllllllllllllllllllllllllllllllllll
          llllllfllllllllllflllllllllllllllllfflllllllllfllllllllllllllll
           llllllllllllllllllllll       llllllllllllllllllllll
