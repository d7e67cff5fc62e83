                                                               lllllllllllllllll
                                                               lllbbbbbbbbbbbbll
                                                               lllllllllllbbblll
                                                                    llllbbblll
                                                                  llllbbllll
                                                                llllbbbllllllll
                                                               lllbbbbbbbbbbblll
                                                               lllbbbbbbbbbbblll
                                                                lllllllllllllll
                                                llllllllllllll
                                                lllbbbbbbbbbll
                                                llllllllbbblll
                                                  llllbbblll
            llllll                       llllll llllbbblllllll
            lllllllll                  llllllllllllbbbbbbbbbll
           lllfffllllll              lllllffflllllllllllllllll
          llllf   ffllllllllllllllllllllf    flllllllllllll
          lllf      flllllllllllllllllf      flllllllllllllllll
          lllf        fsssffsssf sssf               fsssfffllllllll
          lllf         fss  sssf fssf               ssssf   sssllllll
         llllf          ff  fss   f                 sssf   fssssfflllll
        lllff                ff                     fsf    ssssf   fllll
       lllff                                               fsf      fllll
      llllf     fllf  fllf       fllff fllff                         fflll
  lllllllllllf  fllllllllf       fllllllllffllllllllllf               fllll
   llllllllllf   fllllllf         fllllllfflllllllffff                 flll
    lllllllllf      ff     lllllf     f   fllllllffff                  flll
   llllllllllf            lllrlllf        fllllllllllff               fllll
      lllff               fllrlllf              ffffff            fflllllll
       lllf               ffllllf          flllllllllllllllllllllllllllflll
       lllf                               lllllllllfflellllllllllllffffllll
        llllf                            flllssssssf  esf            fllll
         llllllff                        flllssssssf  esf        ffllllll
          llllllllllllllllllllllffffffffffllllsfsslllllllllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllllllll
