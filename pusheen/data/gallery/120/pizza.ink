                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fflllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                                                                                flllll
        llllf                       fllllf                        fflllf                       flllll
       lllll                      fllllllllf                    flllllllllf                     fllll
lllllllllllf                    fllllllllllllf                fllllllllllllf                    flllllllllll
lllllllllllllllllllf           flllllfffflllllf              flllllffffllllllf           lllllllllllllllllll
   llllllllllllllllf           lllllf    flllll              fllllf     fllll           fllllllllllllllll
     lllllf     fff             fff        fff                fff        fff             ffff    ffllll
     llllffffffllllf                       flllf     flf     lllf                        flllfffffflllll
 llllllllllllllllllf                       lllllf  fllllf   fllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllfffllllllfffllllf                        ffffflllllllllllll
  lllllff                                   llllllllllllllllllllf                                   flllll
  lllllf                                    ffllllllllflllllllff                                     lllll
 lllllf                             ffflllllllllllllllllllllllllllllllff                             flllllllllll
 llllf                      flllllllllllllllllloooooooooooooollllllllllllllllllf                      flllllllllllll
lllllf                    flllllllllooooooooooooooooooooooooooooooooooooollllllllf                     lllllllllllllll
llllf                    fllllooooooooooo      o oooooooooo o     o oooooooooollllf                    fllllsssssslllll
llllf                    llllooo     oooooooooooooooooooooooooooooooooo o   ooollllf                   fllllssssssslllll
llllsssssffff            flllooooooooooooollllllllllllllllllllllllooooooooooooollll             fffsssssllllssssssssllll
llllsssssssssssf     fffffllllllllllllllllllyyyyyyyyyyyyyyyyyyyyylllllllllllllllllfffff     fsssssssssssllllssssssssllll
llllsssssssssssss  flllllllllllllllyyyyyyyylllllyyy         yyyyyyyyyyyyylllllllllllllllf  fssssssssssssllllssssssssllll
llllfssssssssfff    fllllllllllllllyy   yllrrrrrllyy     yylllllyyy    yyllllllllllllllf    fffssssssssfllllssssssssllll
llllf                     ffflllllllyy yyllrrrrrllyy    yllrrrrrlly    ylllllllffff                     llllssssssssllll
llllff f                       fflllly  yllrrrrrlly     yllrrrrrrlly  yyllllf                       f  fllllffffffffllll
lllllssssssssff                 fllllyy yyylllllyyy     yllrrrrrllyy  yllllf                 ffssssssssllllf       fllll
 llllsssssssssss  lllllff      fllllllyy   yyyyy        yyylllllyyy  yllllllf      fflllllf fssssssssssllllf       lllll
 lllllssssssssff flllllllllllllllllllllyy        yyyllyyyy yyyyy    ylllllllllllllllllllllf  ffssssssslllllsf     lllll
  lllllff         ffllllllllllllllffllllyy      yllrrrrllyy        yllllffllllllllllllllff          flllllsssssffllllll
   lllllf                 ffffff    fllllyy    yllrrrrrrlly       yllllf     ffffff                flllllsssssssllllll
    llllllf                          fllllyy   yllrrrrrrlly      yllllf                          fllllllffssssllllll
     lllllllllfff                     fllllyy   yylllrllyyy    yyllllf                     fffllllllllff  fllllllll
       lllllllllllf                    flllllyy   yyyyyyy    yylllllf                     llllllllllfffflllllllll
           llllllllf                fllllllllllyy          yyllllllllllf                fllllllllfllllllllllll
               llllllfff        fflllllllllllllllyyyyyyyyyylllllllllllllllff         ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll            llllllllll            lllllllllllllllllll
