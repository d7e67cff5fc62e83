         llllll                     lllllll
        llllllllll                lllllllll
        lllfffllllll            lllllfffflll
       llllffffffllllllllllllllllllfffffflllll         llllllllll
       lllfffff ffllllllllllllllllff fffffllllllllllllllllllllllll
       lllfffffffffsssfffssfffsssffffffffffffflllllllllllrrrrrrlllllllll
       lllffffffffffssfffssfffssfffffffffffffllllgggglllrrrrrrrrllllllllll
      llllfffffffffffffffssffffffffffffffffflllgggggggllllrrrrllllgggggllll
      lllffffffffffffffffffffffffffffffffffffllggggggglllllllllllggggggglll
     lllfffffffffffffffffffffffffffffffflllllllllgglllllllllllllllllggglllll
    llllffffffffffffffffffffffffffffffflllllllllllllllyy       yylllllllllllll
    lllffffffflllllfffffffffffflllllfflllggggglllllyy             yylllllgglllll
llllllllllfffllllllfffffffffffllllllfflllllllllllyy                 yyllllggglll
lllllllllllffflllllfffffffffffflllllfflllllllllyyy                    yylllgglll
   llllllllffffffffllfffllfffllfffffffllllllllyy                       yylllllll
lllllllllllfff fffflllfllllflllfffffffllllllllllly                      ylllllll
   lllffffffffffffflllllllllllfffffffffffllllyyyy                        yllllll
   lllfffffffffffffffffffffffff fffffffffllly                            yylllll
   llllfffffffffffffffff ffffffffffffffffllyy                             ylllll
    lllfffffffffffffffffffffffffffffffffllly                              ylllll
    lllfffffffffffffffffffffffffffffffffllly                              ylllll
    llllffffffffffffffffffffffffffffffffllly                              yyllll
     lllllffffffffffffffffffffffffffffffllly                              yylll
       lllllffffffffffffffffffffffffffffllllllyyyyyyyyyyylllllyyyyyyyyyyyllllll
         lllffffffffllllffffffffllllllllllllllllllllllllllllllllllllllllllllll
          llllllfllllllllllflllllllllllllllllfflllllllllfllllllllllllllll
           llllllllllllllllllllll       llllllllllllllllllllll
