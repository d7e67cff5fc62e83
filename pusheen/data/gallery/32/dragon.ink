        llll  lll  llll
        lgglllllllllgll
      lllgggglllllgggglll
 llllllggggffffffffgggggllllll
llulllgggffllfffflllffgggllllll
lluullllfflfflllllfflfflllluull
luullgggggfffflllffffgggggllull
lllllggggggggggggggggggggglllll
  llggggggglllllllllgggggglllll
   llggggglllllllllllgggggllllll
   llllgggllcccccccllgggllllllll
     lllllllllllllllllllllllll
