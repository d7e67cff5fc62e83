                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllf   ffllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllff      llll
                 llllf         fllllllllllllllllllllllllllff        fllll
                 llllf          fffssssfllllllllllfssssfff           llll
                lllllf             sssss  fssssf  fssssf             lllll
             lllllllf              fssss  fssssf  fssss              flllllll
           lllllllf                 fssf   ssssf   sssf                ffllllll
          lllllff                    ff    fssf     f                     flllll
        lllllff                             fff                             flllll
        llllf                                                                flllll
       llllf                                                                  fllll
      llllf                   flllf                    flllf                   fllll
      llll                 flllllllllf               fllllllllf                 fllll
lllllllllllffff           flllllllllllf            flllllllllllf           fffflllllllllll
llllllllllllllllf        fllllf   fllllf          fllllff  fllllf        fllllllllllllllll
    llllfffffffff         flff     fflf            fllf     fflf          ffffffffllll
    llllffffllllf                    flllf       fllf                     lllllfffflll
 lllllllllllllllf                    flllllf  flllllf                    flllllllllllllll
 llllllffffff                         fllllllllllllf                         ffffffllllll
  llllf                                 ffllllllff                                  llll
 llllf                                     fffff                                    flllllllll
 llll                         fffffffffllllllllllllfffffffff                         flllllllllll
llllf                     flllllllllllllloooooooollllllllllllllf                     fllllsslllllll
llll           fllllllllflllloooooooooooooooo ooooooooooooooollllflllllllllf          flllssssslllll
lllffffff    fllllllllllllloooooo ooooooyyyyyyyyyyoooooo oooooolllllllllllllf    fffffflllssssssllll
lllsssssssssfllllf   fflllloo oooy                       ooo ooolllff   fllllfssssssssslllssssssllll
lllsssssssssslllf     fflloooy yyyyyyyyyyyyyyyyyyyyyyyyyyyy yooolllf      llllssssssssslllssssssslll
lllfffffffffflllllf  fllllyy  yllllllllllllllllllllllllllllly  yllllff ffllllfffffffffflllssssssslll
llllf        fllllllllllyyy   yyyyyllllllyyyyyyyyllllllyyyyyy   yyllllllllllf         llllfsssssslll
llllssssssff fllllooooooy         yyllllyy      yyllllyy         yyoooooolllffffssssssllllf    fflll
 lllssssssssslllooooooo            ylllly        ylllly            ooooooolllssssssssslllf      llll
 llllssssssfflllooooo o            ylllly        ylllly            oo oooolllfffsssssllllssf  fllll
  llllff     fllllooooo            ylllly        ylllly            ooooollllf      fllllsssssflllll
   lllllf     fflllooooo           ylllly        ylllly           ooooolllff     flllllfsssslllll
    lllllllff  fllloooo oo         yllllyy       yllllyy         oo ooolllf  ffllllllff fsllllll
      lllllllllfflllooooooooo      yyyyyy        yyyyyy      ooooooooolllffllllllllfffflllllll
          llllllffllllllooooooo                            ooooooollllllffllllllllllllllllll
             lllllllllllllllooooooooooooo        oooooooooooooolllllllllllllllllllllllll
              lllllllllllllllloooooooooooooooooooooooooooooolllllllllllllllllllll
                   lllllllllllllllllllllloooooooollllllllllllllllllllll
                                llll  llllllllllllll  llll
