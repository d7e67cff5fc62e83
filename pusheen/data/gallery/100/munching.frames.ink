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
    llllfffffffff              fff    fffffffffffffff   fff               ffffffffllll
    llllffllllllf                    flllllllllllllll                     llllllfflllll
 lllllllllllllllf                    flllpppppppplllf                    flllllllllllllll
 llllllfffff                          flllpp  pplllf                          fffffllllll
  llllf                                fllllppplllf                                 llll
 llllf                                  fllllllllf                                  fllllllllll
 llllf                                     fffff                                     fllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                                                         ffffffffllll
    llllffllllllf                     fllllllllllllf                      llllllfflllll
 lllllllllllllllf                     flllllllllllllf                    flllllllllllllll
 llllllfffff                           ffffffffffff                           fffffllllll
  llllf                                                                             llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         fllllllllllllllllllllllllllf             fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllllllllllllllllll            elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllggggggllrrrrrrrrrrrrrrlllf           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllrrrrrrrrrrrrrlllf           lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssflllllllllllrrrrrrrrrrrrrrlllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllflllllllllrrrrrrrrrrrrrlllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllrrrrrrrrrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                   ffff    ff     fff                    ffffffffllll
    llllffllllllf                   llll   llllf  flllf                   llllllfflllll
 lllllllllllllllf                   fllllfllllllflllllf                  flllllllllllllll
 llllllfffff                        fllllllllllllllllf                        fffffllllll
  llllf                               fflllfffflllff                                llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         fllllllllllllllllllllllllllf             fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllllllllllllllllll            elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllggggggllrrrrrrrrrrrrrrlllf           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllrrrrrrrrrrrrrlllf           lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssflllllllllllrrrrrrrrrrrrrrlllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllflllllllllrrrrrrrrrrrrrlllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllrrrrrrrrrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
    llllfffffffff              fff    fffffffffffffff   fff               ffffffffllll
    llllffllllllf                    flllllllllllllll                     llllllfflllll
 lllllllllllllllf                    flllpppppppplllf                    flllllllllllllll
 llllllfffff                          flllpp  pplllf                          fffffllllll
  llllf                                fllllppplllf                                 llll
 llllf                                  fllllllllf                                  fllllllllll
 llllf                                     fffff                                     fllllllllllll
llllf         fllllllllllllllllllllllllllf             fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllllllllllllllllll            elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllggggggllrrrrrrrrrrrrrrlllf           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllrrrrrrrrrrrrrlllf           lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssflllllllllllrrrrrrrrrrrrrrlllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllflllllllllrrrrrrrrrrrrrlllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllrrrrrrrrrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                                                         ffffffffllll
    llllffllllllf                     fllllllllllllf                      llllllfflllll
 lllllllllllllllf                     flllllllllllllf                    flllllllllllllll
 llllllfffff                           ffffffffffff                           fffffllllll
  llllf                                                                             llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         flllllllllll            flllf            fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllf           lllle           elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf           lllll           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllggggggllll           flllff          lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllff        flllllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllllfffflllllllllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllllllllllrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                   ffff    ff     fff                    ffffffffllll
    llllffllllllf                   llll   llllf  flllf                   llllllfflllll
 lllllllllllllllf                   fllllfllllllflllllf                  flllllllllllllll
 llllllfffff                        fllllllllllllllllf                        fffffllllll
  llllf                               fflllfffflllff                                llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         flllllllllll            flllf            fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllf           lllle           elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf           lllll           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllggggggllll           flllff          lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllff        flllllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllllfffflllllllllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllllllllllrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
    llllfffffffff              fff    fffffffffffffff   fff               ffffffffllll
    llllffllllllf                    flllllllllllllll                     llllllfflllll
 lllllllllllllllf                    flllpppppppplllf                    flllllllllllllll
 llllllfffff                          flllpp  pplllf                          fffffllllll
  llllf                                fllllppplllf                                 llll
 llllf                                  fllllllllf                                  fllllllllll
 llllf                                     fffff                                     fllllllllllll
llllf         flllllllllll            flllf            fllllllllllllllllllllf        fllllsssllllll
llllf        fllllllllllllf           lllle           elllllllllllllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf           lllll           fllrrrrrrrrllgggggglllf   ffffffflllssssssllll
lllesssssssssffllggggggllll           flllff          lllrrrrrrrlllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllff        flllllf         flllrrrrrrrlllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllllfffflllllllllllffffllllllrrrrrrrlllllllllfll    fffffffflllssssssslll
llllf          fff     ffllllllllllllrrrrrrrlllllllllrrrrrrrrllllff      ff           llllfffsssslll
llllsssssssff            fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllrrrrrrrrrrrrrrrrrrrrllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                                                         ffffffffllll
    llllffllllllf                     fllllllllllllf                      llllllfflllll
 lllllllllllllllf                     flllllllllllllf                    flllllllllllllll
 llllllfffff                           ffffffffffff                           fffffllllll
  llllf                                                                             llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         fllllllllll                                        fllllllllllf        fllllsssllllll
llllf        flllllllllllf                                      flllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf                                     lllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllf                                    flllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllf                                   llllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllf                               lllllllllllfll    fffffffflllssssssslll
llllf          fff     fflllllf                             lllllff      ff           llllfffsssslll
llllsssssssff            ffllllf                           fllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllllf                    ffllllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllllllfff      fffflllllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                   ffff    ff     fff                    ffffffffllll
    llllffllllllf                   llll   llllf  flllf                   llllllfflllll
 lllllllllllllllf                   fllllfllllllflllllf                  flllllllllllllll
 llllllfffff                        fllllllllllllllllf                        fffffllllll
  llllf                               fflllfffflllff                                llll
 llllf                                                                              fllllllllll
 llllf                                                                               fllllllllllll
llllf         fllllllllll                                        fllllllllllf        fllllsssllllll
llllf        flllllllllllf                                      flllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf                                     lllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllf                                    flllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllf                                   llllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllf                               lllllllllllfll    fffffffflllssssssslll
llllf          fff     fflllllf                             lllllff      ff           llllfffsssslll
llllsssssssff            ffllllf                           fllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllllf                    ffllllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllllllfff      fffflllllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
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
       llllf                   fff                       ff                   fllll
      llllf                 flllllllf                flllllllf                 fllll
      llll                flllllllllllf             fllllllllllf                flll
llllllllllllfff           lllllffflllll           flllllffflllllf          fffflllllllllll
llllllllllllllllf         fllff    fllf            fllff    flllf        fllllllllllllllll
    llllfffffffff                   ffff    ff     fff                    ffffffffllll
    llllffllllllf                   llllfllllllllfflllf                   llllllfflllll
 lllllllllllllllf                   flllllllllllllllllf                  flllllllllllllll
 llllllfffff                        flllllllpplllllllf                        fffffllllll
  llllf                               fflllpppplllff                                llll
 llllf                                  fllllllllf                                  fllllllllll
 llllf                                    ffllff                                     fllllllllllll
llllf         fllllllllll                                        fllllllllllf        fllllsssllllll
llllf        flllllllllllf                                      flllllllllllf         flllssssslllll
lllsffffff   flllgggggglllf                                     lllgggggglllf   ffffffflllssssssllll
lllesssssssssffllgggggglllf                                    flllgggggglllfsssssssssslllssssssllll
lllsssssssssssfllllllllllllf                                   llllllllllllffsssssssssslllssssssslll
llllffffffff   fllfllllllllllf                               lllllllllllfll    fffffffflllssssssslll
llllf          fff     fflllllf                             lllllff      ff           llllfffsssslll
llllsssssssff            ffllllf                           fllllf            ffssssssslllff    fllll
 llllssssssssfllllllffffflllllllllf                    ffllllllllfffffflllllfssssssssslllf     fllll
 llllsssssffffllllllllllllllgggllllllllfff      fffflllllllgggglllllllllllllf fffssssllllssf  fllll
  lllllf        ffflllllllgggggggggglllllllllllllllllllggggggggglllllllfff        ffllllsssssfllll
   lllllff            flllllgggggggggggggggggggggggggggggggggglllllff            flllllfsssslllll
    lllllllllff         fflllllllgggggggggggggggggggggggglllllllff         ffflllllllfffflllllll
       llllllllff           ffllllllllllllllllllllllllllllllff            fllllllllffflllllll
          lllllllf           fllllllllllllllllllllllllllllllf            flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
