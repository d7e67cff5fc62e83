                           lllllllll lllllllll
                       lllllllrrrllllllwwwwwlll               lll
                     llllrrrrrrrrrrrllww   wwlll             lllll
                   llllrrrrrrrrrrrrrrlww   wwlll         llllllylllllll
                  lllrrrrrrrrrrrrrrrllllwwwllll         lllllyyyyyyllll
          llll   lllrrrrrrrrrrrrrrrllllllllll            llllyy yyyllll
         llllllllllrrrrrrrrrrrrrrrrlllllllll               llyyyyylll
        llllflllllrrrrrrrrrrrrrrrrrlllllfllll             lllllglllll
        lllffflllrrrrrrrrrrrrrrrrrrllllffflll             lllggggglll
        lllllllwllllllllrrrrrllllllllwlllllllllllllll    lllggg ggglll
       llllllwwwwwwwwwwwwwwwwwwwwwwwwwwwllfllllllllllllllllggggggggglll
       lllfllww                       wwllf      fssslllllggggggggggglll
       lllflllllwwwwwwwwwwwwwwwwwwwwwlllllf      ssssffllggggggggrrrgglll
      llllf fflllllllllllllllllllllllllff        ssssfllggggggggrrrrrgglll
      lllf              f ffff                   sssfflllggggggggrrrrgglll
     lllf                                        ff  fflllgggggggggggllll
    llllf      fllllf           fllllf                lllgggggggggggggglll
lllllllffff   fllllllf         fllllllff ffflllllllfflllggggy   gggggggglll
lllllllllllf  fllllllf          llllllfflllllllllllflllgggg      gggg ggglll
   lllfffflf    ffffflf  fff  flffffff fflfffff  fflllggggggg  ggggggggggglll
lllllllllllf       flllfflllfflllf     flllllllllllllgggggggggggggggggggggglll
llllllff            flllllllllllf           fffffllllllllggggggggggggggllllll
   lllf              ffllfffllff                   ffllgggggggggggggyyyylll
   llll                                            fllggggrrggggggg    yglll
    lll                                           lllggggrrrrrgggggg   ggglll
    lll                                         flllgggggrrrrggggggggggggggglll
    lllf                                       flllgggggggggggggggggggggggggglll
    llllf      fllllllf       fllllllf        flllggggggggggggggggggggggggggggll
     llllf    llllllllllf    llllllllllf       fllllllllllllllllllllllllllllllll
      llllllfflllf  flllf   flllf  flllf          f f f f ffllnnnlll
        lllllllllllllllllllllllllfffflllflllllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllll
