                                    llllllllll
                                    llrrrrrrll
                                    lllrrrrlll
       llll                lllll      llllll
      llllllll           lllllll        ll
      llfffllllllllllllllllffflll
     lllf   fllllllllllllff   flllllllll
     lll      ssffssffssf      fffffsllllll
     lllf     fsf ssf ff           fssffflllll
    lllf          ff              flllf  fsllllllll
   lllf                          fllccllllssllllccll
ll lllf   fllll        llllff   fllccccclclcllccccll
llllllllfffllllf       lllllflllllcc    c fccc   cccll
  llllllf  fffflffflffllffffflllcc    cc      c    ccll
llllllllf     flllllllllf   flllccc cclwc   cwwlc  ccclll
  lllf         flllllllf    flllclcc cccccccccccc cclclll
  lll                       fllcccc   cccllllcc   cccccllll
  lllf                      llc       cccccccccc      clllll
   llf                     fllccc     clclllcclc    ccfllfll
   lllf   fllllllf   fllllllllcc      clllccllcc     ccllcll
    lllllflllfflllf fllffflllllcc      ccc ccc      ccclccll
      llllllllllllllllllllllllllccc  ccccccccccc  cccllllll
          lllllllllllllllllllllllllllllllllllllllllllllll
