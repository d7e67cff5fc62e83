                                lllll
                                lllllll
         ll                      lloollll                            ll
        lllll           lll      lloooollll          lll           lllll
        lllllll        lllllll   lllooooollll     lllllll        lllllll
         lloolll      lllfllllll llloo oooollll llllllflll      lllooll
         lloooolll   llllf fflllllllooooooooollllllff fllll   lllooooll
         llloooollll lllf     fllllllllllllllllllf     flll lllloooolll
         llloooooollllllf      ffsssfffssfffsssff      flllllloooooolll
         llloo  ooolllll         fssf fssf fssf         lllllooo  oolll
         llloooooolllff           ff  fssf  ff           ffllloooooolll
         llloooolllf                   ff                   fllloooolll
         lllooolllf                                          flllooolll
         llooolllf           flllf            flllf           fllloooll
        lllooollffff        fllllllf         llllllf        ffffllooolll
    llllllooollllllllf      flllllf          flllllf      fllllllllooollllll
    llllloooollfffflff       ffffffllf    fllffffff       fflfffflloooolllll
    lllooloolllllllll             fllllllllllf            flllllllllooloolll
   llllooollllfff                  ffllllllff                  fffllllooollll
  lllolooooolllf                      ffff                      flllooooololll
 lllooloo ooolllf               fllllllllllllllf               flllooo ooloolll
llloollooo oooollf        llllllllnnnnnnnnnnnnlll             flloooo ooolloolll
lllolloo  oo ooollf     flllrrrlllllnnnnnnnnlllllf fffff     fllooo oo  oollolll
lllllooo    ooooollf   flllllrrllrrrrrrrrrrrrrrlllllllllf   fllooooo    ooolllll
lllooooo     oooolllf  llffflllllrrrrrrrrrrrrrrlllllffff    llloooo     ooooolll
llooo oy      yooollf fllf   fflllrrrrrrrrrrrrlllff   fff  flloooy      yo oooll
lloooo         ooolllfflllllllllllrrrrrrrrrrrrlllllllllllfflllooo         ooooll
llooo           oollff ffllllllrllrrrrrrrrrrrrlllllllllff fflloo           oooll
lllooo          oollf     fllllllllrrrrrrrrrrlllf          flloo          ooolll
 lllloo       yollllff       fffllllllllllllllllff         flllloy       oollll
   lllllyyyyyyllloolllllllllllllllllllllllllllllllllllllllllloolllyyyyyylllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
