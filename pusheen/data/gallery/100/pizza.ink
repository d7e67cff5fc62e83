                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllf   ffllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllff      llll
                 llllf         fllllllllllllllllllllllllllff        fllll
                 llllf          fffssssfllllllllllfssssfff           llll
                lllllf             sssss  fssssf  fssssf             lllll
             lllllllf              fssss  fssssf  fssss              flllllll
           llllllff                 fssf   ssssf   sssf                ffllllll
          lllllff                    f     fssf     f                     flllll
        lllllff                             fff                             flllll
       lllllf                                                                flllll
       llllf                                                                  fllll
      llllf                  fflllf                    fllllf                  fllll
      llllf                flllllllllf               lllllllllf                 fllll
lllllllllllllfff          flllllflllllf            flllllflllllf           fffllllllllllll
llllllllllllllllf        fllllf   fllllf          fllllff  fllllf        fllllllllllllllll
    llllff fffff          ffff     ffff            ffff      fff          ffffff fllll
    llllffllllllf                   lllf   fllf   flllf                  fllllllfflllll
 lllllllllllllllf                  fllllf fllllf fllllf                  flllllllllllllll
 llllllffff                         fllllllllllllllllf                         ffffflllll
  llllf                             ffllllllllllllllff                              lllll
 llllf                      fffllllllllllllllllllllllllllllfff                      fllllllllll
 lllf                  flllllllllllloooooooooooooooooollllllllllllff                 fllllllllllll
llllf                fllllooooooooooooooo o  o  oooooooooooooooollllf                fllllsssllllll
llllf                lllooooo o ooooooooooooooooooooooooooo oooooolll                 flllssssssllll
lllsffffff           lllooooooooooooollllllllllllllllooooooooooooolllf          ffffffflllssssssllll
lllssssssssssf   fllffllllllllllllyyllyyyyyyyyyyyyyyyyyyllllllllllllffllf   fsssssssssslllssssssllll
lllsssssssssss  fllllllllllllyyyyyyllrrllyy     yyyyyyyyyyyyyllllllllllllf  fsssssssssslllssssssslll
llllfffffff      ffllllllllllly  ylrrrrrlly    yllrrrlly   yyllllllllllff      fffffffflllssssssslll
llllf                    fllllyyyyllrrrrlly   yllrrrrrlyy  yllllff                    llllffffssslll
llllsssssssff             fflllyyyyyllllyyy    ylrrrrrlyyyylllff             ffsssssssllll     fflll
 llllssssssssffllllllfffffllllllyy  yyyyy yyyyyyyyylyyyyyyllllllfffffllllllffssssssssslllf      llll
 llllsffffff  flllllllllllllllllly      yyllllyyyy      yllllllllllllllllllf  ffffffsllllssf  fllll
  llllff         ffflllllllffflllly    yllrrrrrly      yylllffflllllllfff          fllllsssssfllll
   lllllf                     fllllyy  yllrrrrrlyy    yllllf                     flllllfsssslllll
    llllllllfff                 flllyy  yyllrllyy   yyllllf                ffflllllllff flllllll
       llllllllf                ffllllyyyyyyyyy   yyylllff                fllllllllfffllllllll
           llllllf           fllllllllllyyyy  yyyyylllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll        llllllllll        llllllllllllllllllll
