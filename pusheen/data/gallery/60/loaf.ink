       llllll                lllll
      lllflllll           lllllflll
      lllf ffllllllllllllllllf  flllll
      llf    flllllllllllllf     lllllllllll
      ll       fssffssffssf          ffssllllll
     lllf       ff fss fff            sssf ffllll
    lllf            ff                sssf  fssllll
    llf                               ff    sssfflll
   lllf    fllllf        lllllf       ff   fssf  flll
lllllllllf lllllf       flllllflllllllllf   f     flllllll
   llfflff ffllflff fffflfflfffflffffff            fllllllll
lllllllll      fllllllllll     lllllllllf          fllssssll
  lllf          fllllllllf            f             llssssll
   ll                                               llssssll
   llf                                              llff fll
   llf                                              llsfflll
   lllf     flllff      flllff                    flllsllll
    lllff fllllllllf  flllllllf                  flllllll
     llllllllffffllffflllffffllf    fffffffffllllllllll
        lllllllllllllllllllllllllllllllllllllllll
