                     llllll                          llllll
                    lllllllll                      lllllllll
                   llllffflllll                  lllllfffllll
                   lllf    fllllllllllllllllllllllllf    flll
                  llllf      fllllllllllllllllllllf       llll
                  lllf         fssssffssssffssssf         flll
                lllllf          fsss  ssss  sssf          flllll
              lllllff            ssf  fssf  fss             flllll
            lllllf                    fssf                    flllll
           llllf                                                fllll
          llllf             fflff              fflff             fllll
          lllf            flllwwwlf          flwwwlllf            flll
     lllllllff           fllllwwwll          llwwwllllf           fflllllll
     lllllllllllllf       lllllllllf         lllllllllf       lllllllllllll
        llllfffflf        flllllllf          flllllllff       flffffllll
      llllllllllllf         ffffflllf fllf  lllfffff          llllllllllll
      lllllllllllf              fllllfllllfllllf              flllllllllll
      llllf                      fllllllllllllf                      fllll
      lllf                         ffff  ffff                         flll
     llllff f f ffllf   fllff f f f f f f f f f f fffllf   fllfff f f fllll
llllllllllllllllllllf   fllllllllllllllllllllllllllllllf   fllllllllllllllllllll
lloooooooooooooooollf   fllloooooooooooooooooooooooolllf   fllooooooooooooooooll
lloo            oolllf flllloo                    oollllf fllloo            ooll
lloo            ooollllllllloo                    oolllllllllooo            ooll
lloo             ooooooooolloo                    oollooooooooo             ooll
lloooooooooooooooooooooooolloooooooooooooooooooooooollooooooooooooooooooooooooll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
llooooooooooolloooooooooooooooooooooooolloooooooooooooooooooooooolloooooooooooll
lloo       oolloo                    oolloo                    oolloo       ooll
lloo       oolloo                    oolloo                    oolloo       ooll
lloo       oolloo                    oolloo                    oolloo       ooll
llooooooooooolloooooooooooooooooooooooolloooooooooooooooooooooooolloooooooooooll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
