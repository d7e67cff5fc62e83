                                            lllll
                                           lllllll
       llll                lllll          lllggglll
      llllllll           lllllll         lllggggglll
     lllfffllllllllllllllllfffllllllll   llgggggggll   lllll
     lllf fffllllllllllllfff ffllllllllllllggglgggllllllllll
     lllf ffffssffssffssff ffffffllggggllllggglgggllllggggll
     lllffffffffffssfffffffffffffllggglgllgggglggggllgggggll
    lllfffffffffffffffffffffffffflllgglllllggglggglllllgglll
   lllfffffffffffffffffffffffffffflllggllllggglgggllllgglll
lllllffffffllllfffffffflllllffffffflllgglllggglggglllggllll
llllllllfffllllfffffffflllllfllllllllllgglllgglgglllgglll
llllllllfffffffllfllffllffffflllllllffllllglllllllglllll
lllllfffffffffflllllllllfffffffflllllflllllllllllllllll
  lllf fffffffffffffffffffff ff fffffflllllllllllllllll
  lllffffffffffff fff fffffffffffffffflllllllllllllllll
  lllfffffffffffffffffffffffffffffffffflllrrrrrrrrrlll
   llfffffffffffffffffffffffffffffffffffllrrrrrrrrrlll
   llllffflllllllfffflllllllffffffffffffllrrrrrrrrrll
    llllllllffflllfffllffflllffffffffffflllllllllllll
       lllllllllllllllllllllllllllllllllllllllllllll
