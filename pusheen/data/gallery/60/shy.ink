                 lllll                lllll         lll
                lllfllll            llllflll      llllll
                llf  fllllllllllllllllf  fll    lllbbbll
               lllf    fllllllllllllff   flll   llbbbbbll
             lllll       ssffssffssf      lllll llbbbbll
           llllff        ff  ssf ff        ffllllllllll
          lllff               f              fflll
          llff      fff          fff           fll
       llllllfff   lllllf      fllllff       ffllllll
       llllllllf  ppllllf      fllllp       fllllllll
       llllllllp    ppffllffflllffpp        fllllllll
       llllffff        flllllllff            ffffllll
       lllf               ffff                    lll
      lllf    fllllllf     ffffff     fllllllf    fll
      lllssflllgggggglllllllgggglllllllgggggglllfsslll
   llllgggllggggggggggggggggggggggggggggggggggggllgggllll
 lllgggggggggggggggg ggggggg gg ggggggg gggg ggggggggggglll
llggggggggggllggggggggggg gggggggggggggggggggggglplgggggggll
llgg ggggllpppplggggggggggggggggllgggggggggggglppppplgggggll
lggggggggglpppplggggggggggggglppppplggggggggggglpppllggggggl
llggggggggllllllgggggggggggggglpppllggggggggggggggggggggggll
lllgggggggggggggggggggggggggggllgllgggggggggggggggggggggglll
  llggggggggggggggggggggggggggggggggggggggggggggggggggggll
  llllllllllllllllllllllllllllllllllllllllllllllllllllllll
