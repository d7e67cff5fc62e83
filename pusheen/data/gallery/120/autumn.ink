                                            lllll
                                          lllllll
                               ll       llllllllll
                              llllll  llllllooolll                                                llll         lll
                              llllllllllllooooollll                                    llll      llllll   lllllllll
                              llllollllloooo ooolll     l                              lllllll  lllllllllllllllllll
                              lllooooooooo    oolllllllllll                            llllllllllllyylllllyyyyylll
                   lllllllllllllloooooooooooooooollllllllll                            llllyylllllyyyyyyyy  yyllll
                lllllllllllllllllooo   ooolloo ooooooollll  lllllll                    llllyyyyyyyy    yyy   yllll
               llllllllllooooooooooo   oollooo   oooollll llllllllll                   lllly         yyllyy yllllllll
              lllllfllllllooo oooo    ooollooo   oollllllllllllflllll                  llllyy       yyllyy  yyylllllll
             lllllf  flllllooo        oollloo    oollllllllllffffllll                   llllyy    yylllyy    yyyllllll
             llllf     flllloooo     ooolloo     ooooooollllllllflllll                   lllllyyyylllyy    yyyllllll
            lllllf      fllllloooooo oollooo        oooooollllllffllllll                   llllyyllyyy     yllllll
            llllf        fllllllllooooolloo o o o oooooollllllf  fllllllllllllllll          llllllyyy      yyylllll
            llllf           fflllllllollloooooooooooollllllff     fllllllllllllllllllll    llllllllllyyyy   yyyllllll
            llllf             fsssllllllllllllllllllllllff                 ffflllllllllllllllllllllllllllyylllllllllll
            llllf             fssssflllllllllllllllllff                      fsssssslllllllllll     lllllllllllllllll
            llllf              fsssfllllsssf   fsssf                         ssssssf  ffllllllll         l
           lllllf               fffllllfsssf    ff                          fssssss      fflllllll
          lllllf                  fllllfssf                                 fsssssf       fssllllll
         lllllf                   flllf                                     fssssf       fsssssllllll
         llllf                     fff                                      fsssf       fsssssffflllll
        lllllf                                                               fff        ssssssf  flllll
        llllf                                                                           sssssf    fllllll
       lllll        flllff    flllf             llllf    fllll                         fsssf       flllll
lllllllllllf        flllllfffllllll            flllllfffflllllf       ffffllllll       ffff         flllll
lllllllllllllllllf   fllllllllllllf             fllllllllllllfflllllllllllllllllf      fff          fllllllllllllll
    lllllllllllllf    ffllllllllf                 fllllllllf ffllllllllllffffff       fllllf     flllllllllllllllllll
      llllf    ff        ffffff  f              ff  ffffff     ff                     lllllllffllllllrrllllllllllllllll
   llllllllllllllf             flllf   flllf   llll           flllllllllllfflff      flllrllllllllrrrrrlllllsssssslllll
lllllllllllllllllf             fllllf flllllf fllllf          flllllllllllllllllllfffllllrrrlllrrrrrrrrlllllssssssslllll
 lllllllllf                    fllllllllllllllllllf                  fffffllllllllllllllrrrrrrrrrrrrrrrlllllssssssssllll
     lllll                      fllllllllllllllllff                        llllrrrrlllllrrrrrrrrrrrrrrrllllllllsssssllll
      llll                         fffff   fffff                           flllrrrrrrrrrrrrrrrrrllrrrrrllllllllllsssllll
      llll                                                                 fllllrrrrrrrrrrrrrrrllrrrrrrrrrrrlllllsssllll
      llllf                                                                 flllrrrrrrrrrrrrrrllrrrrrrrrrrrllllfffffllll
      llllf                                                                  llllrrrrrrrrrrrrllrrrrrrrrrrllllff     llll
      llllf                                                                  flllllrrrrrrrrrllrrrrrrrrrllllllf     lllll
      llllf                                                                    flllllrrrrrrllrrrrrrrrrrrrrllllllfflllll
      lllll                                                                      fllllllrlllrrrrrrrrrrrrrrrrllllllllll
       llllf                                                                       ffllllllrrrrrrrrrrrrrrrrrrllllllll
       lllllf           flllllllllf            fllllllllllf                          flllllllllllrrrrrrrllllllllllll
        lllllf        flllllllllllllf        fllllllllllllllf                       flllllflllllllllllllllllllllll
         lllllllf    flllllffffflllllf       llllllffffflllllf                     flllllf      ffflllllllllllll
           llllllllffllllff      fllll      fllllf      fllllf                    flllllf    ffllllllllllllll
             lllllllllllllffffffffllllfff   fllllf      fllllff          f ffffffffllllflllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
