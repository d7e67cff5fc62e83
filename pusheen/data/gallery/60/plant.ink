                                            lllll
                                           lllglll
       llll                lllll          llgggggll
      llllllll           lllllll         llgggggggll
     lllfffllllllllllllllllfffllllllll   llgggggggll   lllll
     lllf   fllllllllllllf    flllggggllllgggggggggllllggggl
     lll      ssffssffssf      fflggggggllgggglggggllggggggl
     lllf     fff ssf ff        fllgggggglgggglgggglggggggll
    lll           ff             llgggggglgggglgggglggggggll
   lllf     ff          fff      fllggggllgggglggggllggggll
lllllff   fllll       flllllf  ffffllggggllggglgggllgggglll
llllllllfffllllf      flllllflllllllllggggllgglggllggggll
llllllllf   fffllfllffllfff flllllllffllggglgglgllggglll
lllllfff      flllllllll     ffflllllflllllglllllglllll
  lll          ffffffff              fllrrrrrrrrrrrrrll
  lll                                flllllllllllllllll
  lllf                                fllrrrrrrrrrrrll
   llf     fffff      fffff            flrrrrrrrrrrrll
   llllf flllllllf   lllllllf          fllrrrrrrrrrll
    llllllllffflllfffllffflllf    ffffffllrrrrrrrrrll
       lllllllllllllllllllllllllllllllllllllllllllll
