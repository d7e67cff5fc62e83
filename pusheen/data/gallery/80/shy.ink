                       llllll                      llllll             lll
                      lllllllll                  lllllllll          llllll
                     llllffflllll              lllllfffllll       llllbbll
                     lllf    fllllllllllllllllllllf    flll      lllbbbblll
                     lllf      fllllllllllllllllff      lll     lllbbb bbll
                   lllllf        sssfffssfffsss         lllll   lllbbbbblll
                 lllllff         fssf fssf fssf         fflllll  lllbbblll
               lllllf             ff  fssf  ff             flllll lllllll
              llllf                    ff                    fllll
             llllf                                            fllll
             lllf         flllf            fllll               flll
         llllllllllf     fllllllf         fllllllf          fllllllllll
         lllllllllllf    flllllf          fllllll          flllllllllll
           llllfflllf     ppllfffff     ffffflpp           flllffllll
          llllllllllp          fllllffllllf                fllllllllll
          llllf                 fllllllllf                       fllll
          lllf                     fffff                          flll
         lllf          f                               f           flll
         lllf    fllllllllllllf   fllllllllllf   fllllllllllllf    flll
        llllsssslllggggggggggllllllllggggggllllllllgggggggggglllssssllll
    lllllllllllllggggggggggggggllggggggggggggggllgggggggggggggglllllllllllll
  llllggggggggggggg ggggggg ggggggggg g gg gggggggg ggggggg ggggggggggggggllll
 lllgggggggggggggggggggggggggg gg gggggggggggg gg gggggggggggggggllggggggggglll
lllgggg gggggggglllggggggggggggggggggggggggggggggggggggggggggggllppllgggggggglll
llgggggggggggllpppplllgggggggggggggggggggglllggggggggggggggggllppppppllgggggggll
llggggggggggllpp  ppllggggggggggggggggggllpppllgggggggggggggggllpp pplggggggggll
llgggggggggggllppppllgggggggggggggggggllppp ppllggggggggggggggllppppllggggggggll
lllggggggggggglllllllggggggggggggggggggllppppplgggggggggggggggggggggggggggggglll
 lllgggggggggggggggggggggggggggggggggggglllllllggggggggggggggggggggggggggggglll
  lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
   lllgggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggglll
   llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
