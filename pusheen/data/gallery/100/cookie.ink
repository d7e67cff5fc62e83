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
       llllf                 fflllff                   flllff                 fllll
      llllf                flllllwwllf              fllwwlllllf                fllll
      llllf               flllllwwwwll              llwwwwlllllf                fllll
lllllllllllllfff          fllllllwwlllf            flllwwlllllll           fffllllllllllll
llllllllllllllllf         flllllllllllf            flllllllllllf         fllllllllllllllll
    llllff fffff           flllllllllff             flllllllllf           ffffff fllll
    llllffllllllf            fflllfflllf   fllf   flllfflllff            fllllllfflllll
 lllllllllllllllf                  fllllf fllllf fllllf                  flllllllllllllll
 llllllffff                         fllllllllllllllllf                         ffffflllll
  llllf                              fllllllllllllllff                              lllll
 llllf                                  ffff  fffff                                 fllllllllll
 lllf                                fflllllllllll                                   fllllllllllll
llllf                             flllllloooooolllf                                  fllllsssllllll
llllf                           fllllooooonnnoolll                                    flllssssssllll
lllsffffff                    flllloooooonnnnnolllff                            ffffffflllssssssllll
lllssssssssssf        fllffffflllooooooooonnnooolllllll      ffffllf        fsssssssssslllssssssllll
lllsssssssssss       flllllllllloooonnnnoo  o oooooolllfffllllllllllf       fsssssssssslllssssssslll
llllfffffff           fflllllllllloonnnnoo       ooollllllllllllllff           fffffffflllssssssslll
llllf                         ffllloooooo   ooooo ooolllllff                          llllffffssslll
llllsssssssff                   fllloo     oonnnoo ooolllf                   ffsssssssllll     fflll
 llllssssssssf      llllllffffffllloooo o  onnnnnoo ooollllfffffllllllf      ssssssssslllf      llll
 llllsffffff        fllllllllllllloooonnoo ooooooo   ooollllllllllllllf       ffffffsllllssf  fllll
  llllff               fflllllllooooonnnnoo   ooooooo ooollllllllff                fllllsssssfllll
   lllllf                    fllloooonnnnoo   oonnnnooooolllf                    flllllfsssslllll
    llllllllfff               fllllooooo o    onnnnnooollllf               ffflllllllff flllllll
       llllllllf               fflllloooooooooooooooollllff               fllllllllfffllllllll
           llllllf           fllllllllllloooooooolllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
