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
      llllf                  flllllf                  flllllf                  fllll
      llllf                 lllllllll                fllllllllf                 fllll
lllllllllllllfff           flllllllllf               lllllllllf            fffllllllllllll
llllllllllllllllf           llllllllf                fllllllllf          fllllllllllllllll
    llllff fffff             flllllff                 flllllff            ffffff fllll
    llllffllllllf                   lllf   fllf   flllf                  fllllllfflllll
 lllllllllllllllf                  fllllf fllllf fllllf                  flllllllllllllll
 llllllffff                         fllllllllllllllllf                         ffffflllll
  llllf                              fllllllllllllllff                              lllll
 llllf                                  fff    f f                                  fllllllllll
 lllf                                                                                fllllllllllll
llllf                                    ff    ff                                    fllllsssllllll
llllf                          lllf     llllffllllf    flllf                          flllssssssllll
lllsffffff                     llllf    flllfflllff    flll                     ffffffflllssssssllll
lllssssssssssf                 llllf    flllfflllf     flllf                fsssssssssslllssssssllll
lllsssssssssss                 llllf    flllfflllf     llllf                fsssssssssslllssssssslll
llllfffffff                    fllllf  fllllffllllf  fllllf                    fffffffflllssssssslll
llllf                           fllllllllllff fllllllllllf                            llllffffssslll
llllsssssssff                    fllllllllf    fflllllllf                    ffsssssssllll     fflll
 llllssssssssf                        f             f                        ssssssssslllf      llll
 llllsffffff                                                                  ffffffsllllssf  fllll
  llllff                                                                           fllllsssssfllll
   lllllf                                                                        flllllfsssslllll
    llllllllfff                                                            ffflllllllff flllllll
       llllllllf                                                          fllllllllfffllllllll
           llllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
