            lllll              lllll
           lllfllll          llllflll
           llf  fllllllllllllllf  fll
          lllf    fssffssffssf    flll
        llllf      fsffssffsf      fllll
       lllf            ff            flll
      llff      flllf      flllf       fll
   lllllff    flllwwl      lwwlllf    fflllll
   llllllll    flllllf    flllllf    llllllll
   llllllllf    ffffllfllfllffff    fllllllll
   lllffff         fllllllllf         fffflll
   llff   flf flf    ffffff    flf flf   ffll
llllllllllllfffllllllllllllllllllfffllllllllllll
loooooooooolfffllooooo oooooooollffflooooo ooool
loo o o  oooooooloo o o o o  oolooooooo o o  ool
looooooooooooooolooooooooooooooloooooooooooooool
loooooooloooooooooooooollooooooooooooooloooooool
loo o ooloo o o   o ooooooo o o   o oooloo o ool
looooooolooooooooooooooooooooooooooooooloooooool
loooooooloooooooooooooollooooooooooooooloooooool
