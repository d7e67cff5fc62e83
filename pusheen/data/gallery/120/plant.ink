                                                                                          lllll
                                                                                         llllllll
                                                                                        llllllllll
                                                                                       lllllgglllll
                lll                                      llll                        llllllgggglllll
              llllllll                                 llllllll                      lllllgggggglllll
             llllllllllll                           llllllllllll                    lllllgggggggglllll
             llllffllllllll                       lllllllfffllll                   lllllgggggggggglllll
            llllfffffflllllll                   lllllllffffflllll llllll          lllllgggggggggggglllll          llllll
           lllllffff fffllllll llllllllllllllllllllllfff ffffllll llllllllll      llllggggggggggggggllll      llllllllll
           llllfffffff ffflllllllllllllllllllllllllffffffffffllllllllllllllllll  lllllggggggllgggggglllll  lllllllllllll
           llllfffffffff ffllllllllllllllllllssllfff fffffffffllllllllgggllllllllllllggggggllllggggggllllllllllllgggllll
           llllfffffffffffffsssssfffsssssfffssssff fffffffffffffffllllgggggglllllllllggggggllllgggggglllllllllggggggllll
           llllffffffffffffffssssfffsssssfffssssffffffffffffffffffllllgggggggggllllllggggggllllggggggllllllgggggggggllll
           llllfffffffffffffffssffffssssffffsssfffffffffffffffffffllllgggggggggggllllggggggllllggggggllllgggggggggggllll
          lllllffffffffffffffffffffffsssffffffffffffffffffffffffffllllgggggggggggllllggggggllllggggggllllgggggggggggllll
         lllllffffffffffffffffffffffffsffffffffffffffffffffffffffflllllggggllllggllllggggggllllggggggllllggllllgggglllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllgggggllllgllllggggggllllggggggllllgllllgggggllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllgggggllllllllggggggllllggggggllllllllggggglllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllggggglllllllggggggllllgggggglllllllggggglllll
       llllfffffffffffflllllffffffffffffffffffffllllllffffffffffffffflllllggggggllllllgggggllllgggggllllllgggggglllll
 ll   llllffffffffffffllllllllfffffffffffffffffllllllllffffffffffffffflllllgggggglllllgggggllllggggllllllgggggglllll
lllllllllllllllfffffflllllllllfffffffffffffffffllllllllfffflllllllllllllllllgggggglllllggggllllgggglllllgggggglllll
llllllllllllllllffffffllllllllfffffffffffffffffllllllllfffllllllllllllllllllllggggglllllgggllllggglllllgggggllllll
     llllfffffffffffffffllllfffffffffffffffffffffllllfffffffffffffffffffffllllllgggglllllggllllgglllllggggllllll
    llllllllllllfffffffffffffllllfffflllfffflllffffffffffflllllllllfffffffffllllllggglllllgllllgllllgggglllllll
llllllllllllllllfffffffffffffllllffflllllffllllffffffffffflllllllllllllllffffflllllllggllllllllllllggllllllll
 llllllllffffffffffffffffffffflllllllllllllllllffffffffffffffffffffllllllfffllllllllllllllllllllllllllllllllll
     llllffff ffffffffffffffffflllllllllllllllfffffffffffffffffff f ffffffffllllllllllllllllllllllllllllllllll
     llllffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
     llllffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrlllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrrlllll
      lllllffffffffffffflllllllffffffffffffffflllllllfffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrllll
       lllllffffffffflllllllllllllfffffffffllllllllllllfffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrrrllll
        llllllfffffflllllllllllllllfffffffllllllllllllllfffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrlllll
         lllllllllffllllfff fffllllfffffffllllfff fffllllffffffffffffffffffffffffllllrrrrrrrrrrrrrrrrllll
           llllllllllllllffffffllllffffffllllffffffffllllffffffffffffffffffffffffllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
