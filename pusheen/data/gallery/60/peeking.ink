               llllll                  llllll
               llflllll              lllllfll
              lllf ffllllllllllllllllllff flll
              llf    fllllllllllllllllf    fll
            llllf       sssffssffsssf      fllll
          lllllf        fss fssf ssf        flllll
         lllff               ss               fflll
        lllf                                    flll
       lllf        flllwlf        flwlllf        flll
    llllllff       lllwwwl       flwwwlllf      ffllllll
    lllllllllf     lllllllf      flllllll     flllllllll
      lllllllf      flllfllf ll fllflllf      flllllll
    lllllllllf          fllllllllllf          flllllllll
     llff                fllllllllf                 fll
    lllf     ll   flf                  flf  fllf    flll
lllllllllllllllf  fllllllllllllllllllllllf  flllllllllllllll
looooooooooooolf fllloooooooooooooooooolllf floooooooooooool
looo       ooollllllloo              oollllllloo        oool
loooo o o o ooooooooloo o o o o o o ooolooooooooo o o o oool
looooooooooooooooooolooooooooooooooooooloooooooooooooooooool
llooooooooloooooooooooooooooolloooooooooooooooooolooooooooll
loooo ooooloo o o o o o o ooolloooo o o o o o ooolooo oooool
looo    ooloo              oolloo              ooloo    oool
loooooooooloooooooooooooooooollooooooooooooooooooloooooooool
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
