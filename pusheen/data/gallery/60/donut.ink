       lllll              llllll
      lllfllll          lllllflll
     lllf  flllllllllllllllf ffllll
     lll    fflllllllllllf    fllllllllll
     lll      fsffssffssf          fssllllll
     lll       ff fsf ff            sssfffllll  lllllll
    lllf                           fssf  fsllllllllsslll
   lllf                            fffflllooooooooolllll
   llff     llllf       fllllf      fllooop        poolll
llllllllf  flllll       flllllllllllloop    bbb       oolll
  lllfllf   fllfflllffllffllflllfflloo       pppp      polll
llllllllf       fllppplll   flllllllo     pplllllppp    poll
  lllf           flpppllf       flloo     pllf  fllp     oll
  lllf            flllff         lloo    pplff  fllpp    oll
   ll                            floo     ppllllllpp     oll
   lllf                           llop     pppppppp    oooll
    lllf                          flloooo          ooooooll
     llllf     fff                 fflloooooo    oooooolll
      lllff  flllllf  fllllllllff  flllllooooooooooollll
       llllllllllllllllllllllllllllllllllllllllllllll
