                                               lllllllllllll
                                               llbbbbbbbbbll
                                                llllllbblll
                                                 lllbblll
                                               lllbbllllllll
                                               llbbbbbbbbbll
                                     lllllllll  lllllllllll
                                    llbbbbbbbll
                                    llllllbblll
          lll                   lll  lllbbllll
         llllll              lllllllllbbbbbbbll
        lllffllll          lllllfflllllllllllll
        llf   fllllllllllllllff  fllllllllllll
       lllf    fflsffssffssff     ffffffssllllllll
       lllf      fsffssffss            sssf fsslllll
      lllf           fs                ssf  fssfffllll
     lllf                                   fsf   fflll
  l  llff   lllffllf    fllfffllf     ff            flll
 lllllllllfffllllllf     fllllllllllllllf            fll
    llllllf   flff  flllf fflffflllfffff             flll
  llllllllf        fllrllf      flllllllf           fllll
     llf           fllllf        fflllllllllffllllllllll
     lllf            fff       flllllllllllllllllllfflll
      lllf                    flllssssf fsf        fllll
       llllllllfffffffff      ffllssssfffsffffllllllll
         lllllllllllllllllllllllllllllllllllllllllll
