                      llllll                      lllllll
                     lllllllll                  lllllllll
                    llllffflllll              lllllfffflll
                    lllf    fllllllllllllllllllllf    flll
                    lllf      fllllllllllllllllff      flll
                 llllllf        sssf fsss fsss         flllll
               llllllf          fssf fssf  ssf          fllllll
              llllff            fff   ssf  fff            ffllll
             llllf         flllllllf      flllllllff        fflll
            llllf        fllllllllf        ffllllllllf        flll
            lllf         flllllllf          flllllllf         fllll
        lllllllllllf     fllllllll          flllllllf     flllllllllll
         llllllllllf   flllbbllllf          fllllbblllf   fllllllllll
         llllllllllf  flllbbbblllf fllllllf  fllbbbbbllf  fllllllllll
        lllllllllllfffllbbbbblllffllllllllllfflllbbbbbllffffllllllllll
         lllff      fllbbbbblllf flllf  ffllf flllbbbbbllf       flll
        llll        lllbbbblllf                 fllbbbbbllf       flll
        lllf        llbbbblllf                   fllbbbbllf       flll
        lllf f     fllbbbbllf                    fllbbbblll      ffflll
        lllssssssfflllbbbbllf                    fllbbbbbllffssssssslll
        lllssssssfflllbbbbllf                     lllbbbbllfffsssssslll
        lllf      fllbbbblll                      fllbbbbllf      flll
        lllssssssffllbbbblll                      fllbbbbllfffssssslll
        llllssssfffllbbbbllf                      fllbbbbllffffsssllllllllllll
         llllff   fllbbbbllf                      fllbbbbllf    flllllllllllllll
    llllllllllllfffllbbbbllf                       llbbbblllfflllllff ssssssslll
llllllllbbbbbbbllllllbbbbllfffffffff f f  fffffffffllbbbbllllllllssf  ssssssslll
llllbbbbbbbbbbbbbblllbbbbllllllllllllllllllllllllllllbbbbllllllffssff ssssssllll
lllllllllllbbbbbbbbllllllllllbbbbbbbbbbbbbbbbbbbbllllllllllllllllllllllllllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
