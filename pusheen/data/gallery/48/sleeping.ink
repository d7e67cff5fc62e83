                                      llbbbbbbll
                                      lllllbbbll
                                       lllbblll
                               llbbbbbllbbbbbbbl
                               llllbblllllllllll
      lllll              lllll llbbblll
      llfllll         llllffll llbbbbbll
     llf  ffllllllllllllff  lllllllllll
     llf    fssffssfssf      ffffssflllllll
    lllf     ffffss ff          fssf fssfllll
   lllf          ff             fff  fsff flll
   llf   flffflf    flffflf          ff    flll
lllllllffllllllf    flllllflllllllf          lll
 llllllf  fffflfflffllffffflllffff           fll
llllllff     fllllllllf   fflllllff        fllll
   ll         ffffffff    flllllllllllllllllllll
   lllf                  flllsssffssfffffffffll
    lllllfff             fllssssffsf  ffffllll
      llllllllllllllllllllllllllllllllllllll
