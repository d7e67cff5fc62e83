                        llll
                        llllll
      llll        ll     looolll        ll        llll
      lllll      llllll  lloooollll  llllll      lllll
      lloolll   lllfflllllloooooollllllfflll   lllooll
       llooolll llf  fflllllooooollllff  fll llloooll
       llooooollllf    ffssffssffssff    flllloooooll
       llooooolllff      fsffssffsf       fllloooooll
       llooolllf             ff             fllloooll
       lloollf                                fllooll
      llooolff       fllllf       llllf       ffloooll
   llllooollllllf    lllllf      flllll    fllllllooollll
   llllooolllllff     ffffllf  fllffff     fflllllooollll
  llloollllllllf          llllllllf         flllllllloolll
 lllloooollf               ffffff               fllooolllll
lllolooooollf        fffllllllllllllf          fllooooololll
llooloyooooolf    flllllllnnnnnnnnlllf        floooooyolooll
lllloo   ooollf  flllrrrlrrrrrrrrrrlllllllf  flloooy  oollll
lloooo    ooollf llffllllrrrrrrrrrrllllffff  llooo    ooooll
llooo      ooolffllllllllrrrrrrrrrrllllllllfflooo      oooll
lloo        oolffflllllrlrrrrrrrrrrlllllllfffloo        ooll
llloy      yollf   fflllllllllllllllff      flloy      yolll
 llloyyyyyyllollff  ffllllllllllllllllff  ffllollyyyyyyolll
   llllllllllllllllllllllllllllllllllllllllllllllllllllll
