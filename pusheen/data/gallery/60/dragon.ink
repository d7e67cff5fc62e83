                llll       llll       llll
               lllllll    lllll    lllllll
               lllggllllllllllllllllllgglll
              lllggggglllllloollllllgggggll
             llllggggggggllllllllggggggggllll
    lll    llllggggggggggllllllllggggggggggllll    lll
   lllll  lllggggggggfffff f f ffffffgggggggglll  lllll
  lllullllllggggggffffffffffffffffffffffggggggllllllulll
 llluuullllgggggfffflllllfffffffflllllffffggggglllluuulll
 lluuullllllllgfffflllflllffffffllfflllfffgllllllllluuull
llluuuuullllllggfffffffffllllllllfffffffffgglllllluuuuulll
llluuuulllllgggggffffffffllllllllfff ffffgggggllllluuuulll
lllluulllgggggggggggffffffllllllffffffggggggggggglluuullll
llllllllggggggggggggggggggggggggggggggggggggggggggllllllll
ll  llllgggggggggggggggggggllllgggggggggggggggggggllllllll
     lllggggggggggggglllllllllllllllggggggggggggggllllllll
      llggggggggggggllllcc      ccllllgggggggggggglllllolll
      lllggggggggggllllllllllllllllllllggggggggggllllloooll
      llllgggggggggllccccccllllccccccllgggggggggllllllllllll
       llllllggggggllllc          cllllgggggglllllggggllllll
         llllllggggggllllllllllllllllgggggglllllgggllllll
            llllllllllllllllllllllllllllllllllllllllll
