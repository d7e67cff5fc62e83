       lllll               lllll
      lllfllll           llllflll
      llf  flllllllllllllllf  fllll      llllllll
     lllf    flllllllllllf    flllllllllllrrrrrrll
     lll      fssfsss ssf       ffllggggllrrrrrrlllllll
     lll       ff fsf ff         llgggggglrrrrrrlgggggll
    lllf           f           flllgggggglllllllgggggggll
   lllf                     flllgggllglyyyyyyyyyyylggglllll
   llff   llllf       fllllfllgggggglyyy         yyyllggggll
llllllllfflllll       fllllfllgggglyyy              yylgggll
  lllfllfffllflffffffflfllfffllgglyyy                yylggll
llllllllf    flllllllllf    flllllyyy                 yyloll
  lllf        flllllllf       fllyyy                   yloll
  lllf                        llyy                     yylll
   ll                         lly                       ylll
   lllf                      flly                       ylll
    lllf                      lly                       yll
     llllf     fff           fllyyyyyyyyyyyyyyyyyyyyyyyyyll
       lllf   flllff  flllllllllllllllllllllllllllllllllll
        lllllllllllllllllllllllllllllllllllllll
