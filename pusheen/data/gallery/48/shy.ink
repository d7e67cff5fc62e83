             lllll            lllll      lll
             llflllllll l llllllfll    llbbll
            llff ffllllllllllff  fll  llbbbbl
          llllf    fssfssfssf    fllllllbbbll
         lllff      ff ff ff       fllllllll
        llff                        ffll
     lllllff   flll      flllf      fflllll
     lllllllf  plllf    fflllp     flllllll
      llllllp   pfflllfllffp       fllllll
      llf          fllllff             fll
     llff  fflllf    fffff     flllff   fll
    llllfllgggggglllllgggglllllggggggllfllll
 lllgggggggggggggggggggggggggggggggggggggggglll
llgggggggggggggg ggggg gggggggg ggggggglggggggll
lggg ggglpppggggggggggggggggggggggggglpppplggggl
lggggggglppplgggggggggglpppplgggggggglppplgggggl
llgggggggggggggggggggggglpplggggggggggggggggggll
 llggggggggggggggggggggggggggggggggggggggggggll
  llggggggggggggggggggggggggggggggggggggggggll
