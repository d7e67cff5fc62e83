                                             lll         lllllllllll
                                      lllllllllllllllllllllllwwwllllll
                                   lllllllllrrrrrrllllllllwwww  wwlllll                       llll
                                lllllllrrrrrrrrrrrrrrrllllw       wllll                      lllll
                               lllllrrrrrrrrrrrrrrrrrrlllww       wllll                     lllllll
                             lllllrrrrrrrrrrrrrrrrrrrrrlllww     wwllll              llllllllllyllllllllll
                           lllllrrrrrrrrrrrrrrrrrrrrrrllllllwwwwwlllll              llllllllllyyyllllllllll
                          lllllrrrrrrrrrrrrrrrrrrrrrrllllllllllllllll                lllllyyyy   yyyyllllll
               llllll    llllrrrrrrrrrrrrrrrrrrrrrrrllll  llllllll                    llllllyy    yllllll
              llllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrlll lllllllll                       llllyyyyyyyllll
             lllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllll                      llllylllllyllll
             llllff fllllllrrrrrrrrrrrrrrrrrrrrrrrrrllllllff flllll                     lllllllggllllll
            lllllf   fflllrrrrrrrrrrrrrrrrrrrrrrrrrrllllfff   fllll                     llllgggggggllll
            llllfffllllllllrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllfflllllll                 llllgggg ggggllll
           lllllflllllwwwllllllllllllllllllllllllllllllwwlllllffllllllllllllllll      llllgggggggggggllll
           lllllllllwww  wwwwwwwwwwwwwwwwwwwwwwwwwwwww   wwwlllfllllllllllllllllllll llllgggggggggggggllll
           llllflllww                                     wwllllf       fffsllllllllllllgggggggggggggggllll
           lllllllllww                                    wwlllf          fssssssllllllgggggggggggggggggllll
           lllllflllllwwwwwwwwwwwwww       wwwwwwwwwwwwwwlllllf           ssssssffflllgggggggggggggrrggggllll
          lllllff fllllllllllllllllllllllllllllllllllllllllllf           fsssssffflllggggggggggggrrrrrrgggllll
         lllllff     fffffllllllllllllllllllllllllllllfffff              fsssssffllllgggggggggggrrrrrrrrgggllll
         llllff                      f ff f                              fssssffflllgggggggggggggrrrrrrrgggllll
        lllllf                                                           fssf   flllllllggggggggggggggglllllll
        llllf                                                             ff     ffllllggggggggggggggggglllll
       lllll           flllllf                   flllllf                         fllllggggggggggggggggggglllll
      lllllf          fllllllll                 fllllllllf                      fllllgggggggyggggggggggggggllll
llllllllllllffff      lllllllllf                lllllllllf   ffffllllllllllllfffllllgggggg      ggggggggggggllll
lllllllllllllllllf    lllllllllf                fllllllllf flllllllllllllllllfflllggggggg        ggggggggggggllll
     lllllffflllf     ffllllllf                  fllllllf   flllffffff      fllllggggggggg      ggggggggggggggllll
     llllfffllllf             flllf   fllf   flllf          flllfffff      fllllggg ggggggggg ggggggggggggg gggllll
 llllllllllllllllf            llllf  fllllf  llllf         flllllllllllllllllllgggggggggggggggggggggggggggggggggllll
llllllllllllfffff             fllllllllllllllllllf          ffffflllllllllllllllllllllggggggggggggggggggglllllllllll
     llllf                    flllllllllllllllllf                         fffllllllllggggggggggggggggggggglllllllll
     llllf                      ffllllffflllllff                              ffllllgggggggggggggggggggyyyglllll
     lllll                                                                    flllggggggggggggggggggg      ygllll
     lllll                                                                  fllllgggggrrrrrggggggggg        ggllll
      llll                                                                 fllllgggggrrrrrrrggggggggg       gggllll
      llll                                                                fllllggggggrrrrrrrggggggggggg gggggggglllll
      llllf                                                              fllllggggggggrrrrrggggggggggg g gggggggglllll
      llll                                                              fllllggggggggg ggggggggggggggggggggggggggggllll
      lllllf                                                           llllgggggggggggggggggggggggggggggggggggggggggllll
       llllff          flllllllllf            flllllllllf             fllllgggggggggggggggggggggggggggggggggggggggggllll
       llllllf       flllllllllllllf        flllllllllllllf            lllllllllllllllllllllllllllllllllllllllllllllllll
        lllllllf    flllllffffflllll       flllllffffllllllf            ffllllllllllllllllllllnnnnllllllllllllllllllll
          lllllllllffllllf     fllllf      llllf      fllllf                             fllllnnnnlll
            lllllllllllllllfffffllllfffffffllllf      fllllf         ffffffffffffffllllllllllllllllll
               llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
