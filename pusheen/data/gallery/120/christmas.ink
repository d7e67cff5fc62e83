                                             lll         lllllllllll
                                      llllllllllllllllllllllllllllllll
                                   lllllllllllllllllllllllllww  wllllll                       llll
                                lllllllllrrrrrrrrrrrrrllllw       wllll                      lllll
                               lllllllrrrrrrrrrrrrrrrrllllw       wllll                     lllllll
                             llllllrrrrrrrrrrrrrrrrrrrlllllw     wlllll              lllllllllllllllllllll
                           llllllrrrrrrrrrrrrrrrrrrrrlllllllllllllllll              lllllllllllylllllllllll
                          llllllrrrrrrrrrrrrrrrrrrrrlllllllllllllllll                lllllllyyy  yyylllllll
               llllll    lllllrrrrrrrrrrrrrrrrrrrrrlllll  llllllll                    llllllly   ylllllll
              lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrllll lllllllll                       lllllyylyylllll
             lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllll                      lllllllllllllll
             llllfffflllllllrrrrrrrrrrrrrrrrrrrrrrrlllllllfffflllll                     lllllllllllllll
            lllllffffffllllrrrrrrrrrrrrrrrrrrrrrrrrrllllfffffffllll                     lllllggggglllll
            llllfffllllllllllllllllllrrrrrlllllllllllllllllllfflllllll                 lllllggggggglllll
           lllllflllllllllllllllllllllllllllllllllllllllllllllffllllllllllllllll      lllllggggggggglllll
           llllllllllww  wwwwwwllllllllllllllllllwwwww   wwllllfllllllllllllllllllll lllllggggggggggglllll
           llllfllllw                                     wwllllfffffffffffslllllllllllllggggggggggggglllll
           llllllllllw                                    wllllffffffffffffsssssslllllllggggggggggggggglllll
           lllllfllllllllllllllwwwww       wwwwwwlllllllllllllffffffffffffssssssfffllllggggggggggggrrggglllll
          lllllffffllllllllllllllllllllllllllllllllllllllllllfffffffffffffsssssfffllllgggggggggggrrrrrrgglllll
         lllllffffffffffffllllllllllllllllllllllllllllffffffffffffffffffffsssssffllllgggggggggggrrrrrrrrgglllll
         llllff fffff fff fffffffffffffffffffffffffff f ffffffffffffffffffssssfffllllllllggggggggrrrrrrllllllll
        lllllffffffffffffffffffffff ffff fffffffffffffffffffffffffffffffffssfffffllllllllgggggggggggggllllllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllgggggggggggggggllllll
       lllllfffffffffffflllllffffffffffffffffffffflllllfffffffffffffffffffffffffffllllggggggggggggggggggglllll
      lllllffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffffffffffllllgggggggyggggggggggggglllll
llllllllllllfffffffffflllllllllffffffffffffffffflllllllllffffffffllllllllllllfffllllgggggg      ggggggggggglllll
lllllllllllllllllffffflllllllllffffffffffffffffffllllllllffflllllllllllllllllffllllgggggg        ggggggggggglllll
     lllllffflllffffffffllllllffffffffffffffffffffllllllffffflllffffffffffffflllllgggggggg      ggggggggggggglllll
     llllfffllllffffff fffffffflllfffffllffffflllfffffffffffflllfffffffffffflllllggggggggggggggggggggggggggggglllll
 llllllllllllllllfffffffffffffllllffffllllfffllllffff ffffffllllllllllllllllllllggggggggggggggggggggggggggggggglllll
llllllllllllfffffffffffffffffffllllllllllllllllllffffffffffffffffllllllllllllllllllllllgggggggggggggggggllllllllllll
     llllffff ffffffffffffffffflllllllllllllllllfffffffffffffff ffffffffffffflllllllllgggggggggggggggggggllllllllll
     llllfffffffffffffffffffffffffllllffflllllfffffffffffffffffffffffffffff fffflllllggggggggggggggggggyyyglllll
     lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllgggggggggggggggggg     yylllll
     lllllf ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllggggrrrrrgggggggggy      yglllll
      llllf fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllggggrrrrrrrgggggggggy     ggglllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllgggggrrrrrrrgggggggggggggggggggllllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllgggggggrrrrrgggggggggggggggggggggglllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllggggggggggggggggggggggggggggggggggggglllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllggggggggggggggggggggggggggggggggggggggglllll
       llllffffffffffffflllllllllfffffffffffffflllllllllffffffffffffffflllllllllllllllllllllllllllllllllllllllllllllllll
       llllllffffffffflllllllllllllfffffffffflllllllllllllffffffffffffflllllllllllllllllllllllllllllllllllllllllllllllll
        lllllllfffffflllllffffflllllfffffffflllllffffllllllfffffffffffffffllllllllllllllllllllllllllllllllllllllllllll
          lllllllllffllllfffffffllllfffffffllllffffffffllllffffffffffffffff f f f f ffffffllllnnnllll
            lllllllllllllllfffffllllfffffffllllffffffffllllffffffffffffffffffffffffllllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
