                                        lllll
                                        lllllll
                                         lllllllll
           lll                           lllooolllll                                  lll
          llllll              llll       lllooooolllll            llll              llllll
           llllll            lllllll      llloooooolllll        lllllll            llllll
           llllllll         lllllllllll   llloo  oooolllll   lllllllllll         llllllll
           lllooollll      llllffflllllll llloo o  oooolllllllllllfffllll      llllooolll
           llloooolllll    llllf   ffllllllllooooooooooolllllllff   fllll    llllloooolll
           llllooooollll  llllf      ffllllllllllllllllllllllff      fllll  llllooooollll
            llloo oooollllllllf        fllllllllllllllllllllf        flllllllloooo oolll
            llloo   ooolllllllf          fsssf  ssss  fsssf          flllllllooo   oolll
            llloo   oooolllllf            sssf  ssss  fsss            fllllloooo   oolll
            llloo oooollllff               ff   fssf   fff              fflllloooo oolll
            llloo oollllf                        ssf                       flllloo oolll
            llloooollllf                                                    flllloooolll
           lllloooolllf                                                      fllloooollll
           llloooolllf              flllllf              flllllf              fllloooolll
          llllooolllff              lllllll             flllllll              fflllooollll
      llllllloolllllllllllf        flllllllf            flllllllf         llllllllllloolllllll
     llllllloooollllllllllf         flllllff             flllllf         flllllllllloooolllllll
      lllllloooollllllllllf                flllf    flllff                lllllllllloooollllll
     lllloolllllllllllllllf                flllllfflllllf                fllllllllllllllloollll
    lllllooollllllfff                       fllllllllllf                       fffllllllooolllll
   llllllooooollllf                            ffllff                            fllllooooollllll
  llllolloo oooolllf                              f                             fllloooo oollollll
 lllloolloo   ooolllf                   fllllllllllllllllllf                   flllooo   oolloollll
 llloollloooo  ooolllf          ffllllllllllnnnnnnnnnnnnlllllf                flllooo  oooollloolll
lllooolloo  ooo ooolllf       flllllrrrllllnnnnnnnnnnnnnnllllf               flllooo ooo  oollooolll
lllolllooo    oo ooolllsf    fllllrrrrrlllrrrllllllllllrrrlllfflllllllf     slllooo oo    ooolllolll
lllllooooo     yo ooolllf    lllllllllllllrrrrrrrrrrrrrrrrllllllllllllf    flllooo oy     ooooolllll
llllooo oo       oooolllf   fllff ffllllllrrrrrrrrrrrrrrrrllllllfff        fllloooo       o oooollll
lllooo ooy        oooolllf  fll      fflllrrrrrrrrrrrrrrrrlllff           fllloooo        yoo ooolll
llloo oo           oooollf  llllllllllllllrrrrrrrrrrrrrrrrllllllllllllllf flloooo           oo oolll
llloooo            oooolll  flllllllllllllrrrrrrrrrrrrrrrrlllllllllllllf  llloooo            oooolll
lllooo              ooollf    ffllllllrllllrrrrrrrrrrrrrrlllfffffffff     fllooo              ooolll
 lllooo             oolllf      ffllllllllllllllllllllllllllf             fllloo             ooolll
  lllloo           oollllf             fllllllllllllllllllllf             fllllooy          oollll
   llllloyyy   yyyllllolllf         fllllllllllllllllllllllllllf         flllollllyyy   yyyolllll
     lllllllllllllllloolllllllllllllllllllllllllllllllllllllllllllllllllllllloollllllllllllllll
        lllllllllllllllllllllllllllllll      lllllllllllllllllllllllllllllllllllllllllllllll
