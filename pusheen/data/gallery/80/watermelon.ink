                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllf flll
              llll    fflllllllllllllllllllllllllf    flll
              lllf      fllllllllllllllllllllllf      flll
              lll         ffssssffssssfffsssff         llll
           llllll           ssss  ssss  ssss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff                f    ssf   f                 flllll
      llllff                       ff                        fllll
      lllf                                                    flll
     lllf             fllllllf             llllllf             flll
    llllf            fllllllllf          flllllllll            fllll
llllllllllllf       flllff flllf        flllff flllf       fllllllllllll
  lllllllllll        fff    fffff       ffff     ff        lllllllllll
   lllffffflff               fllllllllllllf                flffffflll
lllllllllllll                 lllpppppplllf                lllllllllllll
 llllfff                      flllpppplllf                     fffflllll
 lllf                           flllllllf                          flll
llllf  fffffffffffffffffffffffffffllllfffffff          ffffffffff   llllllllll
lllf  llllllllllllllllllllllllllllllllllllllll        llllllllllll  fllllllllll
lllf  fllgggwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll        lllrwwwgglll   lllssssllll
lllssssllggg  wrrrrrrrrrkkrrrrrrrrrrrkrrrrrlllf ff    llrr   ggllsssslllssssslll
lllssssllgggwwwrrrrrrrrkkkrrrrrrrrrrkkkrrrrrrlllllllllllrwwwgggllsssslllssssslll
lllfffflllgggwlllllllrrrrrrrrrrrrrrrrkrrrrrrrrrrrrllllllllwggglllfffflllssssslll
lllf   fllg g     fflllrrrrrrrrrrrrrrrrrrrrrrrrrrlllff     gggllf   flllfffsslll
lllssssssllgg       flllrrrrrkkrrrrrrrrrrrkkrrrrrllf       ggllsssssslll     lll
 lllsssssslllllllllllllrrrrrrkkrrrrrrrrrrkkkrrrrrlllllllllllllfssssslllsf   llll
 llllff   fllllggggwwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrwwwggggllllf    fllllsssfllll
  lllllf    flllggggg    wrrrrrrrrrrrrrrrrrrrrww   ggggglllff    lllllfsslllll
    llllllllffflllggggg g       wwwwwwww        ggggggllllffflllllllffflllll
      lllllllf  fllllgggggggg g g       g gggggggggllllff  fllllllllllllll
          llllllllfllllllllggggggggggggggggggglllllllffllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllll
