               lllll                 llllll
              lllflllll            lllllflll
              llf  flllllllllllllllllff flll
             lllf    fllllllllllllllf    fll
           lllll       fssffssffssf      flllll
         llllff         ff fssf ff         fllll
        lllff               ff               fllll
       lllf          ff           fff         flll   lllllll
    llllllf        fllllf        lllllf        fllllllrrrlll
    lllllllllf     fllllf        lllllf     fllllllrrrrrlll
      lllflllf      fffffllf  fllfffff      flllfllrrrrrll
    lllllllllf          fllllllllf          flllllllrrrll
    llrllllllff           flllff          ffllllllrllrrrll
   llrrrrrrrrrrllllllllllllllllllllllllllllrrrrrrrrrllrrrll
    lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllrrrrrll
    llssllllllrrrrrrrrrrrrrlllrrrrrrrrrrrrrrllllllsslrrrrrll
   lllfsssfffffflllllllllyyyyyyyllllllllllffffffssfllrrrlll
  lllllffff          fllyllrlrrlyylff          ffffllrrlll
  llrllssssf          llyylrrrrlyylf          fsssslrrrll
 llrrrllff            fllyyyllyyyllf            ffllrrrll
llrrrrrrllllf         ffllyyyyylllf          flllllrrrrrll
llrrrrrrrrllllf    flllllllllllllllllff    flllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllll        lll
