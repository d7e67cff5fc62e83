         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf             ff            fflll
   llff        ff          ff        fll
lllllff     flllllf     flllllf      fflllll
llllllllf   flfffll     fllffll    flllllll
llllllllf       fllffllfllf        flllllll
lllffff         ffllllllllf          ffflll
llf       fllllllooooooooollllllf       fllllll
llf      flloooooooooooooooooooolf      fllsslll
llssssfffllloooyyllyyyyyyyyyooollllffsssssllssll
llffffffllllllyyyrrlyyyyrryyyllllllf ffffllsssll
llsssfffff ffllyyyyyyyylrryyylff fffffsssllfffll
lllfffflllllllllyyyyyryyyyyyllllllllfffflllsflll
 llllfff   f ffllyyyrrryyyylff ff   ffllllfllll
   lllllf     flllyyyyyyyllllf    fflllllllll
      llllllllllllllllllllllllllllllllllll
