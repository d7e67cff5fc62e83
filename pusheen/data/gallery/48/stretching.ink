                                         lllllll
                                        lllsssll
                                         llsssll
                                 llllllllllfffll
                                llllfffllllsffll
       llll            llll  llllfssf fssflllll
      lllllll        llllllllllfffsf  ssffflll
      llf flllllllllllff flllf            fll
      ll    fssfssfssf                     ll
     lllf    ff ss ff                      lll
    lllf   ff        ff                    fll
 lllllffffllllf    fllllfffflllf           fll
 llllllffllffllff fllfflllllllff           lll
 lllllll    fllllllllf  fllllllf           ll
 lllllff fllllllllllf         f           fll
llllllfflllllllllf         flllllf        flll
llf   fflllf         fffllllllllllf  flf  flll
lllllllllllllllllllllllllll     lllllllllllll
