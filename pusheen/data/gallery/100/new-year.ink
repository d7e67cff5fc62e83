                                              lllllllll                          llll
               llll                         llllwwwwllll                        llllll
               lllll                        lllww  wwlll               l        lllllll        l
      l       llllll       l                lllww  wwlll             lllllllll lllyylllllllllllll
     lllllllllllrrlllllllllll                llllwwlllll              llllllllllllyyyllllllllllll
     lllllllllllrrrllllllllll                 llllulll                 llllyyyyyyy  yyyyyyyyllll
      llllrrrrrrrrrrrrrrllll   ll            lllluuulll            lll  llllyy           yyllll
       llllrrrrrrrrrrrrllll  lllllll        lllluuuuulll        lllllllllllllyy         yylllll
     llllllrrrrrrrrrrrrllllllllllllllll    lllluuuuuulyyy     lllllllllllllyyy           yyyllllll
  llllllrrrrrrrrrrrrrrrrrrlllllffflllllll  llluuuyyy yyyyy  llllllfffllllyyy               yyyllllll
  lllllllllrrrrrrrrrrrrllllllllf   fflllllllyyy   yyuuulllllllllf    flllllllyyy        yyllllllllll
   llllllllllrrrrrrrrlllllllllf      ffllllluuuuuuuuuuuullllllf      fllllllllyy  yyy  yllllllllll
          lllrrllllrrlll  llllf        flllluuuuuuuuuuuuulllff        llll lllyyyylllyyyllll
          llllllllllllllllllllf        fllluuuuuuuuuuuuuullllf        flllllllyylllllllyylll
         lllllll   llllllllllf         flllllluuuuuuuulllllllf        flllllllllll  llllllll
         llll       llllllff            ffllllllllllllllllff             fllllll       lllll
                   lllllff                      fssff                      flllll        ll
                  lllllf                                                     fllll
                 lllllf                                                       fllll
                 llllf              flllllf              flllllf               fllll
   llllllll llllllllff            flllllllllf           lllllllllf             fllllllll
 lllllllllllllllllllllllllf       lllllffllllf         lllllffllllf       fllllllllllllll
lllllfffflllll lllllllllllf      flllf   flllf        flllff  flllf       fllllllllll
lllff     fllllllllfflllllf                fllllllllllllff                flllllfllll
lllf       lllllllllllllllf                flllllllllllll                 llllllllllllll
lllf       lllllllffff                      llllppppplllf                      fffflllll
llll       flllllf                          fllllppplllf                           llllllll
llllf       llllf                             flllllllf                            fllllllllll
 llllf       fll                                fffff                               flllllllllll
 lllllf        f                                                                    fllllssslllll
  lllllf       ssssfff                                                         fffsssllllssssllll
   llllllf     sssssssssf                                                   fssssssssllllssssllll
     llllllff fsssssssff                                                    ffsssssssllllssssslll
       llllllllff                                                                   flllsssssslll
          llllllsssssff                                                       ffssssslllf   fllll
            llllsssssssf                                                     sssssssllllf   fllll
             llllffffff                                                       fffffllllssf fllll
              llllf                                                              fllllsssslllll
               llllllf                                                        fflllllffsllllll
                lllllllllf                                                 llllllllfflllllll
                   lllllllf          flllllllllllllllllllllllllf         fllllllllllllllll
                       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        lllllllllllllll      llllllllll      lllllllllllllllllll
