                                   llllllll    llllllllll
                               lllllllllllllllllllwwwwlllll
                            llllllrrrrrrrrrrrlllwww   wwlll                  lllll
                          lllllrrrrrrrrrrrrrrlllw      wlll                 lllllll
                        llllrrrrrrrrrrrrrrrrrrllww    wwlll            llllllllyllllllll
                      lllllrrrrrrrrrrrrrrrrrrlllllwwwwlllll           llllllllyyyylllllll
              ll     llllrrrrrrrrrrrrrrrrrrrlllllllllllll              llllyyy   yyylllll
            lllllll llllrrrrrrrrrrrrrrrrrrrlllllllllll                   llllyy  ylllll
           llllllllllllrrrrrrrrrrrrrrrrrrrrllllllllllll                  llllyylyyllll
           llllfflllllrrrrrrrrrrrrrrrrrrrrrllllllfffllll                 llllllgllllll
          llllf  fflllrrrrrrrrrrrrrrrrrrrrrrlllfff fllll                 lllggggggglll
          llllfllllllllllrrrrrrrrrrrrrrrrllllllllllffllllllllll         llllggg gggglll
         llllflllwwwwwwwwwwwllllllllllwwwwwwwwwwwlllfllllllllllllllll  llllgggggggggglll
         lllllllww             wwwww w          wwlllfffffflllllllllllllllgggggggggggglll
         llllllllw                              wwlllf        sssssllllllgggggggggggggllll
         llllflllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllf        fsssssfflllggggggggggrrrggllll
        lllllf fllllllllllllllllllllllllllllllllllff         sssssfflllgggggggggrrrrrrggllll
       lllllf         fffffflllllllllllffffff                ssssfflllggggggggggrrrrrrggglll
       llllf                                                 sssf  llllllgggggggggrrrgllllll
      llllf                                                  fff   fflllgggggggggggggggllll
      llll         flllllf               fllllf                    flllgggggggggggggggggllll
lllllllllf        flllllllf             llllllllf         fffflf  flllggggggy yggggggggggllll
llllllllllllllf   llllllllf             llllllllffllllllllllllllfflllggggg       gggggggggllll
   lllllllllllf   fllllllff             fllllllf flllllllllfffffflllgggggg       ggggggggggllll
    llllfffllff      fffffllf   flf   llffffff    fllffff      flllgggggggggg ggggggggggggggllll
llllllllllllllf          llllffllllffflllf       fllllllllllllllllgggggggggggggggggggggggggggllll
llllllllfffff            flllllllllllllllf         ffffflllllllllllllllggggggggggggggggglllllllll
    llll                  fllllllllllllff                      fflllllggg gggggggggggggggllllll
    llllf                    ff     f                            flllgggggggggggggggy   yyllll
    llllf                                                       llllggggrrrggggggggg     ygllll
     lllf                                                     fllllggggrrrrrrggggggg      ggglll
     lllf                                                    flllggggggrrrrrrgggggggggggggggggllll
     lllf                                                   flllgggggggggrrgggggggggggg gggggggllll
     llllf                                                 flllgggggggggggggggggggggggggggggggggllll
     llllff        flllllllf          flllllllf           flllggggggggggggggggggggggggggggggggggglll
      lllllf      lllllllllllf      flllllllllllf          fllllllllllllllllllllllllllllllllllllllll
       llllllff fllllfffffllll      llllfffffllllf          ffffffffffffffflllnnnlllllllllllllllll
         lllllllllllff    flllff   flllff    flllf                     fflllllnnnllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
