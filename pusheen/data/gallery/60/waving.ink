                  lllll                llllll
                 lllfllll            lllllfll
                lllf  fllllllllllllllllff flll
                lllf    fllllllllllllff    fll
              llllf       ssffssffssf      flllll
            llllff        ff  ssf ff         fllll
           lllf                f               flll
          lllf        flllf        flllf        flll
 lllllllllllllff    flllllllf     fllllll     fflllllll
llllflllllllllllf   fllfffllf    fllfffllf   flllllllll
llf   flllllllllf         fllllllllf         flllllllll
ll    fllllfff f           flppppllf           fffflll
lllf   lllf                 flllllf                flllllll
lllf    fl                    fff                  ffllsllll
 llllf   ssssff                                 ffsssllsssll
   llllffsssssf                                fsssssllsssll
    llllllfff                                    ffffllfffll
       lllssssf                                fssssllffflll
        lllff                                    fflllssllll
         llllllf                              fllllllfllll
           lllllff    fllllllllllllllllff   ffllllllllll
              lllllllllllllllllllllllllllllllllllllll
