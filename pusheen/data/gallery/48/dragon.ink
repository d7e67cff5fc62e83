             llll     lll     llll
            lllllll  llll   llllll
            llgggllllllolllllggglll
          llllgggggglllllllgggggglll
   lll   lllggggggggllllllggggggggllll   ll
  llllllllggggggfffff f f ffffggggggllllllll
 lllullllggggffffllfffffffflllfffgggglllluull
llluullllllgfffllllllffffflllllfffglllllluulll
lluuuulllllggfffffffllllllffffffffgllllluuuull
lluuullllgggggffffffllllllff fffggggglllluuull
llllullggggggggggffffllllffffggggggggggllulllll
lllllllggggggggggggggggggggggggggggggggglllllll
   lllgggggggggggglllllllllllgggggggggggllllll
    lllggggggggglllccc  cccllllggggggggglllllll
     llgggggggglllllllllllllllllggggggglllllllll
     lllgggggggllcc  ccccc ccllgggggggllllllllll
       llllggggglllllcccclllllgggggllllgggllll
          llllllllllllllllllllllllllllllllll
