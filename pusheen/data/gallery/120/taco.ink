              llllllll                                  llllllll
             lllllllllll                              llllllllll
             lllllfllllllll                        llllllllflllll
            lllllffffflllllll                    lllllllffffflllll
            llllffffffffllllll        llllllllllllllllffffffffllll                    llllllll
           lllllffffff fffllllllllllllllllllllllllllfff ffffffllllllll             llllllllllllll
           llllfffffffff ffllllllllllllllllllllllllff fffffffffllllllllllllllll  llllllllllllllllll
           llllffffffffffffffssssffffssssffffssssfffffffffffffflllllllllllllllllllllllrrrrrrrrlllll
           llllffffffffffffffssssffffssssffffssssfffffffffffffff ffffllllllllllllllllrrrrrrrrrrlllllllllllll
           llllfffffffffffffffsssffffssssffffsssffffffffffffffffffffllllllgggggllllllrrrrrrrrrrrllllllllllllll
          lllllffffffffffffffffffffffssssfffffffffffffffffffffffffflllllgggggggggllllrrrrrrrrrrllllllgggllllllll
         lllllffffffffffffffffffffffffssfffffffffffffffffffffffffffllllggggggggggllllllrrrrrrlllllggggggggglllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffllllggggggggggglllllllllllllllggggggggggglllll
        lllllfffffffffffffffffffffffffffffffffffffffffffffffffflllllllllggggggllllllllllllllllllllllgggggggglllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffflllllllllllllllllllllllllyyyyyyyyylllllllllggglllllllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffllllllllglllllllllllllyyy             yylllllllllllllllllll
      lllllffffffffffflllllfffffffffffffffffffffllllffffflllllgggggggglllllllyy                    yylllllllggglllllll
      llllffffffffffflllllllffffffffffffffffffllllllllfffllllggggggggllllllyy                         yylllllggggglllll
lllllllllllllffffffflllllllllfffffffffffffffffllllllllfffllllllllllllllllly                             yllllllgggglllll
lllllllllllllllllffflllllllllfffffffffffffffffllllllllfffllllllllllllllllyy                              yylllllggglllll
     llllfffflllfffffflllllffffffffffffffffffffllllllfffffllllllglllllyy                                   ylllllglllll
     llllfflllllffff ffffffflllfffffllffffflllfffffffffffllllllllllllyy                                     yllllllllll
 llllllllllllllllfffffffffffllllfffllllffffllllfffffffffflllllllllllllllly                                   ylllllllll
llllllllllffffffffffffffffffllllllllllllllllllffffffffffffffffflllllllllly                                   yylllllllll
     llllff ffff ffffffffffffllllllllllllllllffffffffffff ffffllllly   y                                      yllllollll
     llllffffffffffffffffffffffflllfffffllfffffffffffffffffffflllly                                           yyllllllll
     lllllfffffffffffffffffffffff fff f f fffffffffffffffffffllllyy                                            yllllllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffflllly                                             yylllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffflllly                                              ylllllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffllllyy                                              ylllllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffllllyy                                              ylllllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffflllly                                               ylllllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffflllly                                               yyllll
         llllllffffffffffffffffffffffffffffffffffffffffffffflllly                                               yyllll
          llllllllfffffffffffffffffffffffffffffffffffffffffflllllyyy                                          yyylllll
            llllllffffffffffffffffffffffffffffffffffffffffffllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllfffffffffffllllllffffffffffflllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllfffffffffllllllllfffffffffllllllllllllllllllfffffffflllllllllfffffffflllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllll  lllllllllllllll             llllllllllllll  llllllllllllll
