                                                            llll
                                                          lllllll
                                                         llllggllll
         llllll                     llllll              llllggggllll
        lllllllll                 lllllllll            llllgggggglll
        lllffflllll             lllllffflll llll       lllgggggggglll       llll
       llllf ffflllllllllllllllllllffffffllllllllll   lllgggggggggllll   lllllll
       lllffff fffllllllllllllllllff ffffllllllllllllllllggggllgggglllllllllllll
       lllfffffffffsssffsssffsssfffffffffffflllggggllllllggggllggggllllllgggglll
       lllffffffffffssffsssffsssfffffffffffflllggggggllllggggllggggllllgggggglll
      llllfffffffffffffffssffffffffffffffffflllgggglggllgggggllgggglllgglgggglll
      lllffffffffffffffffffffffffffffffffffflllggglllglllggggllgggglllglllggglll
     lllffffffffffffffffffffffffffffffffffffflllgggllllllggggllggggllllllggglll
    llllffffffffllfffffffffffffffllffffffffffflllggggllllggggllggggllllggggllll
lllllllfffffffllllllfffffffffffllllllfffffffffflllggggllllgggllgggllllggggllll
lllllllllllfffllllllfffffffffffllllllfflllllllllllllgggllllggllggllllggglllll
   lllffllfffffllllfffffffffffffllllfffllffffffffllllgggllllgllgllllgggllll
lllllllllllfff fffflllfflllfflllfffffffllllllllllfflllllgllllllllllgllllll
lllllllffffffffffffflllllllllllffffffffffffllllllfflllllllllllllllllllllll
   lllff ffffffffffffllllfllllfffffffffff ffffffffllllllllllllllllllllllll
   lllffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllll
   lllffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllll
   lllfffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrlll
    lllfffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrllll
    lllfffffffffllllfffffffffffllllfffffffffffffffffflllrrrrrrrrrrrrlll
    lllllffffflllllllllffffflllllllllfffffffffffffffflllrrrrrrrrrrrrlll
      llllllflllfffflllffffflllfffflllfffffffffffffffflllrrrrrrrrrrlll
        lllllllllllllllllllllllfffflllffflllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
