                                        lllllllll
                                        llllrlllll
                                       llllrrrllll
                     llllllll           llllllllll          llllllll
                    llllllllll          lllllllll          lllllrllll
                    llllrrllll         llllyyyllll         llllrrrlll
                    lllllllllll       llllyyyyyllll        llllllllll
                     llllllllllll    llllyy   yylllll   llllllllllll
                    lllllllyylllllllllllyy     yylllllllllllyyllllllll
                   llllllllyyyyylllllllyy        ylllllllyyyyyllllllll
                  lllllflllly  yyyllllyy  yyyyy   yylllyyy   ylllflllll
                  llllfflllly     yyyy  yylllllyyy yyyyy     llllfflllll
                 lllllf fllly          yllllrrllly          yllllf fllll
                 llllf  fllly          ylllrrrrllyy         ylllf  flllllllllllllll
                lllllf  flllyy         yllllrllllyy         ylllf   llllllllllllllllllll
                lllllf   llllyyyyyyyyyyyylllllllyyyyyyyyyyyyllllf         fffffllllllllllll
                lllll    lllllllllllllllllllllllllllllllllllllllf             fsssssslllllllll
                lllll    fflllllllllllllllllllllllllllllllllllff              ssssssf  fflllllll
                lllll               ff     sssf    ff                         ssssss      flllllll
               llllff                      fsf                                sssss       fsssllllll
              lllllf                                                          ssssf      fsssssflllll
             lllllf                                                           ssff       sssssf fllllll
             llllf                                                                      fsssssf  fflllll
            lllllf       fllf      flf             flf      fllf                        ssssff     flllll
      lll   llllf       flllllf  fllllff          fllllff flllllf           fffff       fssf        flllll
     llllllllllllllllf   fllllllllllllf           flllllllllllllfflllllllllllllllf                   flllllllllll
      llllllllllllllllf   flllllllllff              flllllllllffllllllllllllllllff                    flllllllllllll
           llllfffffff      ffllllff  f               fflllff   ffffff                                flllllllllllllll
         lllllllllllllf             fllllf     fllllf           flllllllllffff                         fllllssssslllll
      llllllllllllllllf             fllllllfffllllllf           flllllllllllllllf                      fllllsssssslllll
      lllllllllfff                   fflllllllllllff                  ffffflllllf                      fllllsssssssllll
          lllll                         flllllllf                                                       llllsssssssllll
          lllll                                                                                         llllssssssslllll
           llllf                                                                                        llllssssssslllll
           llll                                                                                         llllf  ffffllll
           llll                                                                                         llllf     fllll
           llllf                                                                                        llllf    flllll
           llllff                                                                                      fllllssf flllll
           lllllf                                                                                      lllllsssllllll
            llllff           flllllllf             ffllllllf                                          fllllsssllllll
            llllllf       flllllllllllllf        fllllllllllllf                                      fllllllllllll
             lllllllf     lllllllllllllllf      lllllllllllllllf                                  ffllllllllllll
   llllllllllllllllllllfffllllf     fllllf      llllf     fllllff                              flllllllllllllllllllll
 llllllllllllluuuuulllllllllllfffffffllllff    fllllf      fllllf             fffffffffffllllllllllluuuuuulllllllllllll
llllyyyyllluuuuuuuuuuuuullllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllluuuuuuuuuuuuuulllyyyyllll
lllyyyyllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllllllllllllllllllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllyyyylll
llllyyylllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllyyyllll
lllllyyyllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllyyylllll
  lllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllll
     llll   lllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllll   llll
                lllllllllllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllllllllllll
                       lllllllllllllllllllllllllllllluuuuuuuuuuuuuullllllllllllllllllllllllllllll
                                 llllllllllllllllllllllllllllllllllllllllllllllllllllll
