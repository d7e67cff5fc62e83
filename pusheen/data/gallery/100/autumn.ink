                                    lllll
                                  lllllll
                         llll    lllloolll                                        lll
                         lllllllllloooolll                               lll     lllll   lllllll
                         lllollllooooooolll    l                        lllllll llllllllllllllll
                  l      lllooooooooo oolllllllll                       llllllllllyyllllyyyylll
              llllllllllllllooo ooooooooooooollll   lll                 llllyyyllyyyyyyyy yylll
            llllllllloollllloo  oooloooooooollll lllllll                lllly yyyy   yyyyyyllll
            lllllllllooooooooo  oolloo  ooollllllllllllll                llly      yyllyyyyllllllll
           llllfffllllooo      ooolooo  ooollllllllfffllll               llllyy   yyllyy  yyyllllll
           llll    flllooooo   oolloo   ooooooollllllfllll                llllyyyyllyy   yyllllll
          llllf     flllloooooooolooo      ooooolllllfflllllllll            llllllyyy    yyllll
          llll       ffllllllooolloooooooooooolllllf  fllllllllllllllll      lllllyyyy    yylllll
          lllf          fsslllllllllllllllllllllf       ffffflllllllllllllllllllllllllyyyyyyylllll
          lllf           fsssflllllllllllllllf                  fssssllllllllll    lllllllllllllll
          llll            fssflllsssf  fssf                     sssssf fflllllll       ll
         llllf             ffllllsss    ff                      sssssf    ffllllll
        llllf               flllffff                           fssssf     fssslllll
       llllff               fllf                               fsssf      sssssflllll
       llllf                                                    fff      fssssf flllll
      llllf                                                              ssssf    fllll
      llll       llllf   flll           lllff  fllllf                    sssf      fllll
lllllllllllfff   llllllllllllf         flllllflllllffffflllllllllllf     ff        ffllll
lllllllllllllllf  fllllllllff           ffllllllllffllllllllllllllf     lllff    flllllllllllllll
     lllfffffff     fllllfff             ffflllff   ffffff             flllllffllllllllllllllllllll
  lllllllllllllf          lllf  flllf  lllf         llllllllllflff     lllrlllllllrrrrllllssssslllll
llllllllllllllf           llllfflllllfflllf         fllllllllllllllllfflllrrrlrrrrrrrrllllssssssllll
 lllllllf                 flllllllllllllllf                 ffllllrllllllrrrrrrrrrrrrrllllssssssllll
    llllf                  ffllllfffllllf                     flllrrrrrrrrrrrrrrrrrrrrllllllllssslll
     lllf                                                      lllrrrrrrrrrrrrrllrrrrrrrrrllllssslll
     lllf                                                      flllrrrrrrrrrrrllrrrrrrrrrllllfffslll
     lllf                                                       llllrrrrrrrrrllrrrrrrrrllllf   fllll
     llll                                                       ffllllrrrrrrllrrrrrrrrrlllllf  fllll
     llll                                                         ffllllrrrllrrrrrrrrrrrrllllllllll
     llllf                                                           fllllllrrrrrrrrrrrrrrrlllllll
      llllf         fllllllllf         fllllllllf                     ffllllllllrrrrrrrllllllllll
       llllf      flllllllllllf       llllllllllllf                   fllllffllllllllllllllllll
        llllllf   llllff  fllllf     flllff  ffllll                  fllllf    ffllllllllllll
         llllllllllllff    fllllf   fllllf     flllf                fllllfffllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
