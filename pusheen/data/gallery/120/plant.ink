                                                                                          lllll
                                                                                         llllllll
                                                                                        llllggllll
                                                                                       llllggggllll
                lll                                      llll                        lllllggggggllll
              llllllll                                 llllllll                      llllgggg gggllll
             llllllllllll                           llllllllllll                    llllggggggggggllll
             llllffllllllll                       lllllllfffllll                   llllggggggggggggllll
            llllff  fflllllll                   lllllllff  flllll llllll          llllggggggggggggggllll          llllll
           lllllf      fllllll llllllllllllllllllllllf      fllll llllllllll      llllggggggggggggggllll      llllllllll
           llllf         flllllllllllllllllllllllllf         llllllllggllllllll  llllggggggggggggggggllll  llllllllgglll
           llllf          fllllllllllllllllllssllff          flllllllggggggllllllllllgggggggllgggggggllllllllllgggggglll
           llllf            sssss   sssss  fssssf               fflllgggggggggllllllggggggggllggggggggllllllggggggggglll
           llllf            fssss   sssss  fssssf                flllggggg gggggllllggggggggllggggggggllllggggg ggggglll
           llllf             fssf   ssssf   sssf                  lllgggggggg ggglllggggggggllgggggggglllggg gggggggglll
          lllllf              ff    fsssf    ff                  fllllggggggggggglllggggggggllgggggggglllgggggggggggllll
         lllllf                      fsf                          llllggggggllggglllggggggggllgggggggglllgggllggggggllll
        lllllf                                                    fllllggggggllgglllggggggggllgggggggglllggllggggggllll
        llllf                                                      flllgggggggllglllggggggggllggggggglllggllgggggggllll
       lllllf                                                      fllllgggggggllllllgggggggllgggggggllllllgggggggllll
       llllf          flllllf                  fllllllf             fllllggggggglllllgggggggllgggggggllllggggggggllll
 ll   llllff         fllllllll                fllllllll              fllllggggggggllllggggggllggggggllllggggggggllll
lllllllllllllllf     lllllllllf               fllllllllf  fllllllllllllllllggggggggllllgggggllgggggllllggggggglllll
llllllllllllllllff   fllllllllf               fllllllllf flllllllllllllllllllggggggglllgggggllggggllllggggggglllll
     llllffffffff     ffllllff                 ffllllff   fffffff        flllllgggggglllggggllgggglllgggggglllll
    llllllllllllf            llll   flllf  flllf          lllllllllffff   fflllllggggglllgggllggglllgggggllllll
llllllllllllllllf            llllffflllllffllllf         flllllllllllllllf  fflllllgggglllggllgllllggglllllll
 llllllllffff                flllllllllllllllllf              fffffllllllf  llllllllllggllllllllllglllllllllll
     llll                     flllllllllllllllf                             llllllllllllllllllllllllllllllllll
     llllf                      fffff   ffff                                lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llllf                                                                  lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
     llllf                                                                 fllllllllllllllllllllllllllllllllll
     llllf                                                                  llllllrrrrrrrrrrrrrrrrrrrrrrllllll
     lllll                                                                   fflllrrrrrrrrrrrrrrrrrrrrrrllll
      llll                                                                    flllrrrrrrrrrrrrrrrrrrrrrllll
      llll                                                                     llllrrrrrrrrrrrrrrrrrrrrllll
      lllllf           flllllllf             flllllllf                         flllrrrrrrrrrrrrrrrrrrrrlll
       lllllf       flllllllllllllf       fllllllllllllf                       fllllrrrrrrrrrrrrrrrrrrllll
        llllllf     lllllllllllllllf     fllllllllllllllf                       flllrrrrrrrrrrrrrrrrrrllll
         lllllllllffllllf     fllll      fllllf     fllllf                      fllllrrrrrrrrrrrrrrrrllll
           llllllllllllllffffffllllfff ffllllff     fllllf           ffffffffffffllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
