                    lllllll                                    lllllll
                    llllllllll                              llllllllll
                   llllfflllllll                          lllllllffllll
                  llllf   ffllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllff      llll
                  lllf         fllllllllllllllllllllllllllff        fllll
                 llllf          fflllllllllllllllllllllllf           llll
                lllllf             sssss  fssssf  fssssf             lllll
             llllllll              fssss  fssssf  fssss              flllllll
            llllllf                 fssf   ssssf   sssf                ffllllll
          lllllff                    ff    fssf     f                     flllll
         llllff                             fff                             flllll
        llllf                                                                flllll
       llllf                   ffff                     ffff                  fllll
      llllf                 flllllllf                 lllllllf                 fllll
      llll                  lllllllll                lllllllllf                 flll
llllllllllllfff             lllllllllf               lllllllllf            fffflllllllllll
llllllllllllllllf           flllllllf                ffllllllf           fllllllllllllllll
    llllfffffffff              fff fffff    ff     ffff fff               ffffffffllll
    llllffllllllf                   llll   llllf  flllf                   llllllfflllll
 lllllllllllllllf                   fllllfllllllflllllf                  flllllllllllllll
 llllllfffff                        fllllllllllllllllf                        fffffllllll
  llllf                               fflllfffflllff                                llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         flllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf         flllssssslllll
lllsffffff   flllggggggllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssflllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllflllllllllrrrrrrrrllrrrrrrrrrrrrrrrlrrrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrlrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
