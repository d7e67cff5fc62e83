                     llll
               lll llloll                        ll    ll
               llollooooll ll              llll llllllllll
         llllllllooooooollllll             llyyllyyyyyyll
       lllllooooooooolooooolllllll         llyyyyyyyyyyllll
      lllflllooooooolooooolllllflll        lllyyyyyyyyyylll
      lllf fllooooooloo ooooolllflllll       llyyyyyyyllll
      llf   ffllllolooooooolllffflllllllllll lllllyyyyyylll
      ll       fsslllllllllff        ffsslllllll llllllllll
     lllf       ffllsf fff            sssf ffllll
    lllf         llfff                sss   fssllll
    llf                               ff    sssfflll
   lllf  flllffllf      llfffllf      f    fssf  flll
lllllllllffllllllf     fllllllllllllllllf  flf   fllllllll
   llfflff ffllflff fffflfflfffflfffffff  flllllllrlllllllll
lllllllll      fllllllllll     lllllllllllllrrrrrrrrllssssll
  lllf          fllllllllf          fflrrrrrrrrrrrrrllllssll
   ll                                fllrrrrrrrrrrrrrrllssll
   ll                                 flrrrrrrlrrrrrlllfffll
   llf                                 flllrrlrrrrrrrrllllll
   lllf     flllff      flllf            fllllrrrrrrrrlllll
    lllff fllllllllf  flllllllf          flllflllllllllll
     llllllllffffllffflllffffllf    f ffflllfllllllllll
        lllllllllllllllllllllllllllllllllllllllll
