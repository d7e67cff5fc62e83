                                                                llllllllllllllll
                                                                lllbbbbbbbbbbbll
                                                                lllllllllbbbblll
                                                                   llllbbbllll
                                                                 llllbbbllllll
                                                    lllllllllllllllbbbllllllllll
                                                    llbbbbbbbbblllbbbbbbbbbbbbll
                                                    lllllllbbbllllllllllllllllll
            llll                            llll     llllbbbllll
           lllllll                       llllllll   lllbbblllllll
          lllffllllll                  llllllfllll  llbbbbbbbbblll
         llllf  flllll               lllllff  flll  lllllllllllll
         lllf     flllllllllllllllllllllff     llllllllllllllll
         lllf       fllllllllllllfsssfff       flllllllllllllllllll
         lll          ssss  sssf fsssf                fssssffffllllllll
         lll          fssf  sssf  ssf                 fssss    fsssllllll
       llllf            f   fssf   f                  fsssf   fssssffflllll
      llllf                  ff                       fsf     fsssf   ffllll
     llllf                                                    fssf      fllll
     lllf      fllf   fllf        fllf   flf                             fflll
llllllllfff    fllllfllllf        lllllfllllffffffllllllf                 fllll
llllllllllllf   flllllllf          flllllllfllllllllllllf                  flll
    lllffffff     ffffffff   ff   ffffffff  ffffff                          llll
llllllllllllf         flllfflllffflllf      llllllllllllf                  fllll
llllllllfff            lllllllllllllf         ffffffllllf                fllllll
     lllf               fllllffllllf            fffllllllffffffffffffflllllllll
     lllf                                   flllllllllllllllllllllllllllllfflll
     llllf                                 flllllssssffffssffffffffffff   fllll
      llllf                                lllsssssssf  fssf             fllll
       lllllllff                           llllssssssf  fssf         flllllll
         llllllllllllllllllllllllllfffffffffllllfflllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllll
