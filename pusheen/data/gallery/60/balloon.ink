   lllllllllll
 lllrrrrrrrrrlll
llrrrwrrrrrrrrlll
llrrwwrrrrrrrrrll
llrw rrrrrrrrrrll   lllll               llllll
llrrrrrrrrrrrrrll  lllfllll           lllllflll
llrrrrrrrrrrrrlll  llf  fllllllllllllllllf ffll
 lllrrrrrrrrrlll  lllf    fllllllllllllf    flll
   lllrrrrrlll  lllll       ssffssffss       lllll
     lllllll  llllff        ff fss  ff        fflll
     llllll  llllf               f              flll
       lll   lll        flllf        flllf        lll
    lllllllllllllff    lllllllf    fllllllf    fflllllll
   lllllllllllllllf   fllfffllf    fllfffll    fllllllll
  lllf  flllllllllf        fllffllflllf       flllllllll
  lllf   flllffff           fllllllllf          fffflllll
   llf   flllf               ffffffff               fllllll
   lllf   flf                                        fllslll
    lllff  fsssff                                ffsssllslll
     lllllffsssssf                              fsssssllssll
       lllllffff                                  ffffllffll
          lllsssf                                sssslllflll
           lllff                                  fflllsllll
            lllllf                              llllllllll
              lllllff  ffllllllllllllllllff  ffllllllllll
                 llllllllllllllllllllllllllllllllllll
