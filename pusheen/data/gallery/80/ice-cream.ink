          lllllll
         lllrrrlll
      llllllrrrlll
    llllpppplllpllll
   lllppp  ppppppplll
  lllpp           ppll           lll                          lll
  lllp             pll         lllllll                      llllll
  lllp    pppp    ppll         lllflllll                 llllllflll
  lllpppllllllllppplll        lllff flllll              lllllf fllll
  llllcccccccccccccllll       lllf    fllllllllllllllllllllf    flll
llllccc           ccclll     llllf      fllllllllllllllllf       lll
llcc                cclll  lllllf         sssf sssf fsss         llllll
llcc                 cllllllllff          fss  fssf fssf          fllllll
lllcccc       cccc  ccllllllff                  ss                  ffllll
 llllllcc   ccllllcccllllllf                                          fllll
  llloollccclloooolllllllff            fff              fff            fllll
   llloooollooooooollllllf           flllllf          lllllllf          flll
    llooooooooo oolllllllllllf      fllllllf        flllllllll      flllllllllll
    llloo      oooll llllllllf       flllllf        flllf flllf     fllllllll
     llooo oooooollllllllllllf            fflllf  flllf             fllllllllll
     lllooooooooolllllllllllff             fllllllllllf             flllllllllll
      llllllllllllllllf                      ffllllff                     fflll
      lllllf   flllllff                                                     llll
       llllf  fflllllf                                                      flll
       lllllllllllfffff                                                    fflll
        lllooollff  sssssssf                                          fsssssslll
        llloolllllfffssssssf                                          fsssssslll
         llllllllllllf                                                      flll
                 llllssssss                                           fsssssslll
                  llllssssff                                          ffssssllll
                   llllf                                                 ffllll
                    llllllff                                          ffllllll
                      lllllllf         fffff          fffff         flllllll
                          llllllffffllllllllllllllllllllllllllffflllllll
                           lllllllllllllllllllllllllllllllllllllllllll
