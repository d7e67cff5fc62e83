            lllllll                           lllllll
           llllllllll                       llllllllll
          llllfffllllll                   llllllffflll
          llllfffffllllll          lllllllllllfffffllll                 llllll
         llllffff ffflllllllllllllllllllllllfff fffflllllll          llllllllllll
         llllffffff ffflllllllllllllllllllfffffffffflllllllllllllll llllllrrlllllll
         llllf ffffff ffssssfffsssfffssssffffffffffffffffllllllllllllllrrrrrrrrlllllllll
         llllf ffffffffffsssfffsssfffsssffffffffffffffffflllllllllllllrrrrrrrrrrlllllllllll
         llllfffffffffffffsffffsssffffsfffffffffffffffffllllgggggggllllrrrrrrrrllllllllllllll
        llllffffffffffffffffffffsffffffffffffffffffffffflllggggggggglllllrrrrlllllggggggglllll
       llllffffffffffffffffffffffffffffffffffffffffffffflllggggggggllllllllllllllgggggggggllll
      llllfffffffffffffffffffffffffffffffffffffffffllllllllllggglllllllllllllllllllllggggglllll
      llllffffffffffffffffffffffffffffffffffffffflllllllllllllllllllyyy       yyyllllllllllllllll
     llllfffffffffflllfffffffffffffffffflllfffffllllgggggglllllllyy               yylllllllllllllll
 l   llllfffffffflllllllfffffffffffffflllllllffllllgggggglllllyy                     ylllllgggglllll
lllllllllllllfffflllllllfffffffffffffflllllllffllllllllllllllyy                        ylllllgggllll
 lllllllllllllfffllllllffffffffffffffffllllllffflllllllllllyyy                          yyllllggllll
    llllffffffffffffffffllffffffffffllfffffffffflllllllllly                              yyllllllll
llllllllllllllfffffffffllllffllllffllllfffffffffllllllllllllyy                            ylllllllll
llllllllffffffffffffffffllllllllllllllffffffffffffffllllllllyy                             yllllllll
    llllfffffffffffffffffllllllllllllffffffffffffffflllyy                                  yylllllll
    llllfffffffffffffff ffffffffffffff fffffffffffflllly                                    ylllllll
    llllffffffffffffffffffffffffffffffffffffffffffflllyy                                    yyllllll
     lllfffffffffffffffffffffffffffffffffffffffffflllly                                      yllllll
     llllffffffffffffffffffffffffffffffffffffffffflllly                                      yllllll
     llllffffffffffffffffffffffffffffffffffffffffflllly                                      yllllll
      llllfffffffffffffffffffffffffffffffffffffffflllyy                                      yllll
       lllllfffffffffffffffffffffffffffffffffffffflllyy                                      yylll
        lllllllffffffffffffffffffffffffffffffffffflllllyyy             y yyyy              yylllll
          lllllffffffffffflllfffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllll
            llllffffffffflllllfffffffffllllllllllllllffllllllllllllllllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllll lllllllllllll          llllllllllllllllllllllllll
