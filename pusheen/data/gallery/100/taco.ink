            lllllll                           lllllll
           llllllllll                       llllllllll
          llllfffllllll                   llllllffflll
          llllf   fllllll          lllllllllllf   fllll                 llllll
         llllf      flllllllllllllllllllllllf      flllllll          llllllllllll
         llllf        flllllllllllllllllllf        flllllllllllllll llllrrrrrrlllll
         llll          fssss  fsssf  ssss           ffffflllllllllllllrrrrrrrrrrllllllll
         llll           fsss  fsssf  sssf               fllllgggggglllrrrrrrrrrrlllllllllll
         llllf           fsf  fsssf  fsf                lllgggggggggllrrrrrrrrrrlllggggggllll
        llllf                  fsf                     fllggg ggg gggllrrrrrrrrllgggggggggllll
       llllf                                           flllggggggggggllllllllllllgggggg ggglll
      llllf                                       flllllllllggggggllllyyyyyyyyyllllggggggggllll
      llllf                                     fllllgggggllllllllyyyy        yyyyylllgglllllllll
     llllf        flllf                flllf   flllggggggggllllyyyy               yyyllllggggggllll
 l   llllf      flllllllf             lllllllfflllgggggggglllyyy                     yyyllggggggllll
lllllllllllllf  flllllllf             lllllllfflllgggggggllllyy                        yylllggggglll
 lllllllllllll  fllllllf              fllllllfffllllggglllyyyy                          yylllgggllll
    llllffffff    ffffffllf   ff   fllffffff   flllllggllyy                               ylllgllll
llllllllllllll         llllffllllffllllf       flllllllllyyyy                              yllllllll
llllllllfffff          fllllllllllllllf         fffflllyyyyyy                              yylloolll
    llll                fllllllllllllff            flllyy                                   ylllolll
    llllf                   f     f                lllyy                                     yllolll
    llllf                                         fllly                                      yllllll
     lllf                                         lllyy                                      yylllll
     llll                                         llly                                        ylllll
     llllf                                        llly                                        ylllll
      llllf                                       llly                                        ylll
       lllllf                                    fllly                                        ylll
        lllllllf                                 flllyyyy               y yy y             yyyylll
          lllllf         flllf          fffffffffflllllllllyyyyyyyyllllllllllllllyyyyyyyyyllllllll
            llllf       flllllf       fllllllllllllllffllllllllllllllllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllll lllllllllllll          llllllllllllllllllllllllll
