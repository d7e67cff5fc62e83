                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                flllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllf                     fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fflllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                                                                                 lllll
        llllf                       fllllf                        fllllf                       flllll
       lllll                      llllllllllf                   flllllllllf                     fllll
lllllllllllf                    fllllllllllllf                fllllllllllllf                    flllllllllll
lllllllllllllllllllf           flllllfffflllllf              flllllffffllllllf           lllllllllllllllllll
   llllllllllllllllf           lllllf    flllll              fllllf    ffllll           fllllllllllllllll
     lllllf     fff             fff        ffff               fff        fff              ff     ffllll
     llllffffflllllf                         flllf         flllf                         lllllffffflllll
 llllllllllllllllllf                        fllllllf    fllllllf                        fllllllllllllllllll
 lllllllllllllfffff                          fflllllllllllllllf                          ffffflllllllllllll
   llllff                                      ffllllllllllff                                       flllll
  lllllf                                          ffflllff                                           fllll
 lllllf                                           ffffffff                                           fllllllllllll
 llllff                              ffffffff flllllllllllllllf fffffff                               fllllllllllllll
lllllf                           flllllllllllllllllooooooolllllllllllllllllf                           lllllllllllllll
llllf              flllllllff fllllllloooooollloooooooooooooolllooooooollllllff flllllllf              fllllsssssslllll
llllf            fllllllllllllllllooooooooooooooooo oooooooooooooooooooooolllllllllllllllllf           fllllssssssslllll
llllssssssfff  flllllllffllllllllooo o oooooyy                yyooooo o ooolllllllllflllllllf  fffssssssllllssssssssllll
llllssssssssssslllllf      fllllooooooy                              yoooooollllff     flllllsssssssssssllllssssssssllll
llllsssssssssssllllff      flllloooy                                    yooollllf       fllllsssssssssssllllssssssssllll
llllfffsssssffffllllf     fllllyy   yllllllllllllllllllllllllllllllllllyy  yyllllf     flllllfffssssssffllllssssssssllll
llllf          fllllllllllllllyy    yllllllllllllllllllllllllllllllllllly   yyllllllllllllllf           llllssssssssllll
lllllffffff     fflllllllllloyy     yyyyyyylllllyyyyyyyyyyyylllllyyyyyyy     yyyollllllllllf      ffffffllllf  fffffllll
lllllsssssssssfflllllooooooo              yllllly          yllllly              oooooooollllffsssssssssllllf       fllll
 llllsssssssssssllllooo   oo              yllllly          yllllly               o    ooolllfssssssssssllllf       lllll
 lllllsssssssfffllllooo   o               yllllly          yllllly               o   oooolllfffssssssslllllsff   flllll
  lllllf        fllllooooooo              yllllly          yllllly              ooooooollllf        flllllsssssfflllll
   llllllf       fllllllooooo             yllllly          yllllly              oooollllllff       flllllssssssslllll
    lllllllf      fflllooo  oo            yllllly          yllllly             o  ooollllf      ffllllllffssssllllll
      llllllllllffffllloooo  ooo          ylllllyy         ylllllyy          oo  oooollllf fflllllllllf   flllllll
        llllllllllffllllooooooooooo       yyyyyyy          yyyyyyy       ooooooooooollllffllllllllllffffllllllll
            lllllllffflllllllooooooooo                               o oooooooolllllllffflllllllllllllllllllll
               lllllllffllllllllloooo ooooo o                 o o ooo o ooolllllllllfflllllllllllllllllllll
                lllllllllllllllllloooooooooooooooooooooooooooooooooooooooollllllllllllllllllllllllllll
                   lllllllllllllllllllllllllllllooooooooooooollllllllllllllllllllllllllll
                                 llllllllllllllllllloooolllllllllllllllllll
                                               lllllllllllllll
