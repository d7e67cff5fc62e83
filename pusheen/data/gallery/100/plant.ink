                                                                           lllll
                                                                          lllllll
                                                                         lllllllll
                                                                       lllllgggllll
            llllll                            llllll                  lllllggggglllll
           llllllllll                      llllllllll                 llllgggggggllll
          llllfffllllll                  llllllfffllll lll           llllgggggggggllll           ll
          llllfffffllllll          llllllllllfffffllll lllllll      llllgggggggggggllll      lllllll
         llllffff fffllllllllllllllllllllllfff ffffllllllllllllll   llllgggggggggggllll   llllllllll
         llllffffff ffllllllllllllllllllllff fffffflllllllgglllllllllllggggglllggggglllllllllllgglll
         llllfffffffffffsssfffssssfffsssff fffffffffffflllgggggllllllllggggglllgggggllllllllggggglll
         llllfffffffffffsssfffssssfffsssffffffffffffffflllgggggggglllllggggglllggggglllllgggggggglll
         llllf ffffffffffssffffssffffssfffffffffffffffflllggggggggglllgggggglllgggggllllggggggggglll
        llllfffffffffffffffffffssffffffffffffffffffffffllllggggllggllllggggglllgggggllllggllggggllll
       llllffffffffffffffffffffffffffffffffffffffffffffflllggggllllllllggggglllgggggllllllllggggllll
      llllffffffffffffffffffffffffffffffffffffffffffffffllllgggglllllllggggglllggggglllllllggggllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffllllggggllllllggggglllggggglllllgggggllll
     llllfffffffffflllllfffffffffffffffflllllfffffffffffffllllggggglllllgggglllgggglllllgggggllll
lllllllllffffffffflllllllfffffffffffffflllllllfffffffllllllllllggggglllllggglllggglllllgggggllll
llllllllllllllfffflllllllfffffffffffffflllllllfflllllllllllllllllggggllllggglllgggllllgggglllll
    llllfffffffffffflllfffffffffffffffffflllfffffffffffffffffflllllgggllllgglllggllllgggllllll
 lllllllllllllffff fffffllllfffllfffllllfffffffflllllllllllffffllllllggllllglllgllllggllllll
lllllllllllllfffffffffffllllfllllllllllffffffffffllllllllllllfffflllllllllllllllllllllllll
 ll llllfffffffffffffffffllllllllllllllffffffff ffffffffffffffflllllllllllllllllllllllllllll
    llllf ffffffffffffffffffllffffllfffffffffffffffffffff ffffflllllllllllllllllllllllllllll
    llllfffffffffffffffff fff ff ff ffffffffffffffffffffffffffflllllllllllllllllllllllllllll
    llllffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrrrrrrrrllll
     lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrrllll
     llllfffffffffffllllllffffffffffffllllllffffffffffffffffffffffllllrrrrrrrrrrrrrrrllll
      llllffffffffllllllllllffffffffllllllllllffffffffffffffffffffflllrrrrrrrrrrrrrrrlll
       llllllffffllllffffllllffffffllllffffllllffffffffffffffffffffllllrrrrrrrrrrrrrllll
        llllllllllllfffffflllfffffflllffffffllllffffffffffffffffffffllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
