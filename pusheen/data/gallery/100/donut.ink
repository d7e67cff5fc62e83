            lllllll                           lllllll
           llllllllll                      llllllllll
          llllfffllllll                  lllllllffllll
          llllf   fllllll          llllllllllff   fllll
         llllf      fllllllllllllllllllllllff      llllllll
         llllf       fflllllllllllllllllllf        fllllllllllllll
         llll          fssss  fsssf fssss           ffffllllllllllllll
         llllf          sssf  ssssf fsssf                   fssslllllllll
         llllf           fsf  fsss   fsf                    sssssffflllllll      lllllllll
        llllf                  ssf                         fssssf    ffllllll  lllllllllllll
       llllf                                               fsssf     fsssslllllllllssssssllll
      llllf                                                fssf    ffllllllllllllllllllsssllll
      llllf                                                 ff  flllllloooooooooooooolllllllll
     llllf           flllf                flllff              fllllooooop          pooooolllll
 l   llllf          lllllllf             fllllllf          ffllllooop     b             ooolllll
lllllllllllllf     fllllllll            fllllllllllllllllllllllooo       pbbbb            ooollll
 lllllllllllllf     fllllllf             fllllllfllllllllllllloop            p              oollll
    llllfffflf        ffff flllllfffllllff ffffffffffff ffllloo            pppppp            ooolll
llllllllllllll             flllllllllllllf      fllllllllllloo          ppplllllllpp          oollll
llllllllfffff               llllppppplllf        ffffffllllooo        ppllllllllllllpp         oolll
    llll                    fllllppplllf               fllloo         plllff     flllp         oolll
    llllf                    fflllllllf                 llloo         plllf       flllp        oolll
    llllf                      fflllff                  llloo        pplllf      flllpp        oolll
     lllf                                              fllloo         ppllllf  fllllpp         oolll
     llllf                                              flllo          ppplllllllllpp         ooolll
     llllf                                              fllloo           pppppppppp          ooolll
      llllf                                              flllooo                          ooooolll
       lllllf                                             fllllooooooooo            oo o  ooollll
        lllllllf                                           fflllooooo    oo       oo   ooooollll
          lllllf        flllll          fffffffffff         ffllllloooooo ooo    o ooooooollll
           llllf       flllllllf      flllllllllllllf       fllllllllloooooooooooooooollllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll   llllllllllll         lllllllllllll  llllllllllllllllllll
