          llll    lll   llll
          llglllllllllllllgll
         llggggllllollllgggll
   l   llllgggggllllllgggggglll   ll
  lllllllgggggfffffffffffgggggll llll
 llullllgggfffllfffffflllfffgggllluull
lluullllllfffllllffffllfllffgllllluull
lluullllllgfffffflllllffffffgllllluuull
lllullgggggggffffllllffffggggggggluulll
llllllgggggggggggggggggggggggggggllllll
   llgggggggggllllllllllgggggggggllllll
    llggggggglllccccccclllggggggglllllll
    llggggggllcllllllllcllggggggllllllll
     llllgggglllccc ccllllgggllllgglllll
        lllllllllllllllllllllllllllll
