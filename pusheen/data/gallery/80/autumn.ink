                             llll
                    ll     llllll
                    llllllllloolll                               llll   lllll
                    llllllloooooll                        lllll lllllllllllll
             llll   lloooooooooollllllll                  llllllllyyllyyyyll
          lllllllllllloo ooooooooooolll lllll             llyyyyyyyyyyyyylll
          lllllllooooooo oooloo ooolllllllllll            llyy     yylyyyllllll
         lllffllloooo o  oolooo oolllllllfflll            lllyy  yyllyy yyyllll
        llllf  fllloooo oooloo  oooooolllllllll            llllyyylyy  yylllll
        lllf    flllloooooloooo oooooollllffllllllllll       lllllyy   yyllll
        lllf      ffllllllloooooooollllff   lllllllllllllll lllllllyyyyyyylllll
        lll         fsssllllllllllllff             fssllllllllll llllllllllllll
        lll          ssflllssf fssf                sssssffllllll     lll
       llll           flllfsf                      ssssf   fflllll
      lllff           flllff                       sssf    fssslllll
     llllf              f                          ssf    fssssffllll
     lllf      f                 f     f                  fsssf  fllll
lll llllf    flllffflllf       flllffflllff      ffff     fsff    fllll
llllllllllllfflllllllllf        lllllllllflllllllllllf    fff     fllllllllll
    lllllllf   flllllff         fflllllfffllllffffff     llllffflllllllllllllll
 lllllllllllf       flllf lllfflllf      fllllllllllf   fllrlllllrrrrlllssssllll
lllllllllllf        flllllllllllllf       fllllllllllllllllrrrrrrrrrrlllssssslll
   llllf             flllllllllllf               flllrrlllrrrrrrrrrrrlllllssslll
    lll                 ff   ff                   fllrrrrrrrrrrrlrrrrrrlllllslll
    lll                                           fllrrrrrrrrrrlrrrrrrrlllffflll
    lll                                            fllrrrrrrrrlrrrrrrrlllf  flll
    lllf                                            flllrrrrrlrrrrrrrrllllffllll
    lllf                                              fllllrlrrrrrrrrrrrrllllll
    llllf       fllllllf       fllllllff                fllllllrrrrrrrrlllllll
     llllff   fllllllllllf    flllllllllf               llllffllllllllllllll
      lllllllflllff  flll     lllf   flll             fllllf  ffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllll
