           lllll        lllll     lll
          llffllllllllllllffll  llbbll
         lllf  flsllllslf   lll lbbbll
       llllf    fffssfff    flllllbll
       llf          f         fll
    llllff  flllf    lllf     ffllll
     lllllfpppllff ffflpp    flllll
     lllllp    flllllff      flllll
    llff   f     ffff      f    ffll
    llffllgggglllllgglllllggggllffll
 llggggggggggggggggggggggggggggggggggll
llggggggggggg ggggggggggggg ggggglggggll
lggggglppplggggggggggpggggggggglpppggggl
lggggggpppggggggggggppplgggggggggggggggl
llggggggggggggggggggggggggggggggggggggll
 llggggggggggggggggggggggggggggggggggll
