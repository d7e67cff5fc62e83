     ll      lllll            lllll      ll
    llll     llfllllll    lllllffll     llll
 llllyylll  lll  ffllllllllllff  lll  lllyyllll
 llllyllllllllf    fssfssfssf    flll llllyllll
    lll  lllff      ff ff ff      fflll  lll
        lllf                        flll
 lllllllllff    fllllf    fllllf    fflllllllll
llllllllllllf   llffllf  fllffll   fllllllllllll
llf flllllllf       fllllllf       flllllllf fll
ll   lllff           llppll           fflll   ll
llf  fll              fllff             llf  fll
 lllf  ffff                          ffff   lll
  llllfssssf                        fssssflllll
    llllssf                          fsslllllll
      llffff                        ffffllsfll
       llllf                        fllllflll
        lllllffffllllllllllllllfffflllllllll
           lllllllllllllllllllllllllllll
            eeeeeeeeeeeeeeeeeeeeeeee
