                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                       ffff                          fffff                      flllll
        llllf                     fllllllllf                    fllllllllf                     flllll
       lllll                      llllllllllf                   llllllllllf                     fllll
lllllllllllf                     fllllllllllf                   llllllllllf                     flllllllllll
lllllllllllllllllllf              llllllllll                    llllllllllf              fllllllllllllllllll
  lllllllllllllllllf              ffllllllff                     fllllllff              flllllllllllllllll
     lllllf    ffff                           ffffffff ffffffff                          ffff    ffllll
     llllff fffflll                         fllllllllllllllllllf                         fllfffff flllll
 llllllllllllllllllf                         fllllpppppppplllllf                        fllllllllllllllllll
 llllllllllllllffff                           llllpp    ppllllf                          ffffllllllllllllll
  lllllff                                     fllllpp  ppllllf                                     fflllll
  lllllf                                       flllllpplllllf                                        lllll
  llllf                                          fllllllllff                                         flllllllllll
 lllll                                             ffffff                                             flllllllllllll
 llllf             f f f f  f  f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f            flllllllllllllll
llllf           fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllgggggglllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllrrrrrrrrrrllllrrrrrrrrrrrrrrrrllllrrrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   ffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrllrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrlllrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                                                                      ffff    ffllll
     llllff fffflll                            fllllllllllllff                           fllfffff flllll
 llllllllllllllllllf                         fllllllllllllllllf                         fllllllllllllllllll
 llllllllllllllffff                           fllllllllllllllff                          ffffllllllllllllll
  lllllff                                                                                          fflllll
  lllllf                                                                                             lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f  f  f f f f f f f f f                   f f f f f f f f f f f f            flllllllllllllll
llllf           flllllllllllllllllllllllllllllllllf              flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllllllllllllllllllllef              elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllgggggglllrrrrrrrrrrrrrrrrrlllf              flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllrrrrrrrrrrrrrrrrlllf              llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllrrrrrrrrrrrrrrrllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllrrrrrrrrrrrrrrrrlllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   ffflllllllrrrrrrrrrrrrrrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         fllllrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                         fff       f      fff                         ffff    ffllll
     llllff fffflll                        flllf    llll    flllef                       fllfffff flllll
 llllllllllllllllllf                       fllllf fflllllf flllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffllllllllllllll
  lllllff                                   fflllllllllllllllllf                                   fflllll
  lllllf                                       fffff    fffff                                        lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f  f  f f f f f f f f f                   f f f f f f f f f f f f            flllllllllllllll
llllf           flllllllllllllllllllllllllllllllllf              flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllllllllllllllllllllef              elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllgggggglllrrrrrrrrrrrrrrrrrlllf              flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllrrrrrrrrrrrrrrrrlllf              llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllrrrrrrrrrrrrrrrllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllrrrrrrrrrrrrrrrrlllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   ffflllllllrrrrrrrrrrrrrrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         fllllrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                       ffff                          fffff                      flllll
        llllf                     fllllllllf                    fllllllllf                     flllll
       lllll                      llllllllllf                   llllllllllf                     fllll
lllllllllllf                     fllllllllllf                   llllllllllf                     flllllllllll
lllllllllllllllllllf              llllllllll                    llllllllllf              fllllllllllllllllll
  lllllllllllllllllf              ffllllllff                     fllllllff              flllllllllllllllll
     lllllf    ffff                           ffffffff ffffffff                          ffff    ffllll
     llllff fffflll                         fllllllllllllllllllf                         fllfffff flllll
 llllllllllllllllllf                         fllllpppppppplllllf                        fllllllllllllllllll
 llllllllllllllffff                           llllpp    ppllllf                          ffffllllllllllllll
  lllllff                                     fllllpp  ppllllf                                     fflllll
  lllllf                                       flllllpplllllf                                        lllll
  llllf                                          fllllllllff                                         flllllllllll
 lllll                                             ffffff                                             flllllllllllll
 llllf             f f f f  f  f f f f f f f f f                   f f f f f f f f f f f f            flllllllllllllll
llllf           flllllllllllllllllllllllllllllllllf              flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllllllllllllllllllllef              elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllgggggglllrrrrrrrrrrrrrrrrrlllf              flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllrrrrrrrrrrrrrrrrlllf              llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllrrrrrrrrrrrrrrrllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllrrrrrrrrrrrrrrrrlllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   ffflllllllrrrrrrrrrrrrrrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         fllllrrrrrrrrrrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                                                                      ffff    ffllll
     llllff fffflll                            fllllllllllllff                           fllfffff flllll
 llllllllllllllllllf                         fllllllllllllllllf                         fllllllllllllllllll
 llllllllllllllffff                           fllllllllllllllff                          ffffllllllllllllll
  lllllff                                                                                          fflllll
  lllllf                                                                                             lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f   f                  f                  f f f f f f f f f f f f            flllllllllllllll
llllf           fllllllllllllllf              lllllf             flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllf              lllllf             elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf             flllllf             flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllgggggggllllf            flllllf             llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllff           flllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllllff       flllllllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllllllllllllllllrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllllllllllrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                         fff       f      fff                         ffff    ffllll
     llllff fffflll                        flllf    llll    flllef                       fllfffff flllll
 llllllllllllllllllf                       fllllf fflllllf flllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffllllllllllllll
  lllllff                                   fflllllllllllllllllf                                   fflllll
  lllllf                                       fffff    fffff                                        lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f   f                  f                  f f f f f f f f f f f f            flllllllllllllll
llllf           fllllllllllllllf              lllllf             flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllf              lllllf             elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf             flllllf             flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllgggggggllllf            flllllf             llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllff           flllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllllff       flllllllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllllllllllllllllrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllllllllllrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                       ffff                          fffff                      flllll
        llllf                     fllllllllf                    fllllllllf                     flllll
       lllll                      llllllllllf                   llllllllllf                     fllll
lllllllllllf                     fllllllllllf                   llllllllllf                     flllllllllll
lllllllllllllllllllf              llllllllll                    llllllllllf              fllllllllllllllllll
  lllllllllllllllllf              ffllllllff                     fllllllff              flllllllllllllllll
     lllllf    ffff                           ffffffff ffffffff                          ffff    ffllll
     llllff fffflll                         fllllllllllllllllllf                         fllfffff flllll
 llllllllllllllllllf                         fllllpppppppplllllf                        fllllllllllllllllll
 llllllllllllllffff                           llllpp    ppllllf                          ffffllllllllllllll
  lllllff                                     fllllpp  ppllllf                                     fflllll
  lllllf                                       flllllpplllllf                                        lllll
  llllf                                          fllllllllff                                         flllllllllll
 lllll                                             ffffff                                             flllllllllllll
 llllf             f f f f   f                  f                  f f f f f f f f f f f f            flllllllllllllll
llllf           fllllllllllllllf              lllllf             flllllllllllllllllllllllllf           fllllsssssslllll
llllf           fllllllllllllllf              lllllf             elllllllllllllllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf             flllllf             flllrrrrrrrrrlllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllgggggggllllf            flllllf             llllrrrrrrrrlllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllff           flllllf            flllrrrrrrrrrlllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllellllllllllllff       flllllllllf        flllllrrrrrrrrllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllllllllllllllllrrrllllllllllllllllrrrrrrrrlllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllllllllllrrrrrrrrrllllllllllrrrrrrrrrrllllff        ff          f f fllllffffffffllll
 llllsssssssssf                fllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      flllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllgglllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllgggggggggllllllrrrrrrrrrrrrrrrrlllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                                                                      ffff    ffllll
     llllff fffflll                            fllllllllllllff                           fllfffff flllll
 llllllllllllllllllf                         fllllllllllllllllf                         fllllllllllllllllll
 llllllllllllllffff                           fllllllllllllllff                          ffffllllllllllllll
  lllllff                                                                                          fflllll
  lllllf                                                                                             lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f f                                                     f f f f f            flllllllllllllll
llllf           flllllllllllllf                                               lllllllllllllf           fllllsssssslllll
llllf           fllllllllllllll                                              flllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf                                             llllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllff                                           flllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllf                                           llllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllelllllllllllf                                        flllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllll                                      llllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllf                                   lllllff        ff          f f fllllffffffffllll
 llllsssssssssf                flllllf                                 fllllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      fllllllllff                           fllllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllggllllllllf                  fflllllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllggggggggglllllllllllllllllllllllllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                         fff       f      fff                         ffff    ffllll
     llllff fffflll                        flllf    llll    flllef                       fllfffff flllll
 llllllllllllllllllf                       fllllf fflllllf flllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffllllllllllllll
  lllllff                                   fflllllllllllllllllf                                   fflllll
  lllllf                                       fffff    fffff                                        lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
 llllf             f f f f f                                                     f f f f f            flllllllllllllll
llllf           flllllllllllllf                                               lllllllllllllf           fllllsssssslllll
llllf           fllllllllllllll                                              flllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf                                             llllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllff                                           flllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllf                                           llllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllelllllllllllf                                        flllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllll                                      llllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllf                                   lllllff        ff          f f fllllffffffffllll
 llllsssssssssf                flllllf                                 fllllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      fllllllllff                           fllllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllggllllllllf                  fflllllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllggggggggglllllllllllllllllllllllllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllllf     flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     lllll           fllllllllllllllllllllllllllllllllff          fllll
                     llllf            fllllllllelllllllllllllllllllllf            fllll
                     llllf                essssf   ssssss   fsssssf                llll
                  llllllef                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fllllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                        fff                           ff                        flllll
        llllf                     fllllllllf                     flllllllf                     flllll
       lllll                     llllllllllllf                 flllllllllllf                    fllll
lllllllllllf                   fllllllffllllllf               llllllffllllllf                   flllllllllll
lllllllllllllllllllf           ellllf    flllllf             fllllff   flllllf           fllllllllllllllllll
  lllllllllllllllllf           fflff      fflff              ffllf      ffllf           flllllllllllllllll
     lllllf    ffff                         fff       f      fff                         ffff    ffllll
     llllff fffflll                        flllfffffllllffffflllef                       fllfffff flllll
 llllllllllllllllllf                       flllllllllllllllllllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffllllllllllllll
  lllllff                                   ffllllllpppplllllllf                                   fflllll
  lllllf                                       fllllppppllllf                                        lllll
  llllf                                         fllllllllllf                                         flllllllllll
 lllll                                            ffllllff                                            flllllllllllll
 llllf             f f f f f                                                     f f f f f            flllllllllllllll
llllf           flllllllllllllf                                               lllllllllllllf           fllllsssssslllll
llllf           fllllllllllllll                                              flllllllllllllf           fllllsssssssllll
llllsssssfff    fllllggggggllllf                                             llllggggggglllf    fffsssssllllssssssslllll
lllesssssssssssffllllggggggglllff                                           flllgggggggllllffsssssssssssllllssssssssllll
llllsssssssssssssfllllllllggllllf                                           llllggglllllllfsssssssssssssllllssssssssllll
llllssssessssfff ffllelllllllllllf                                        flllllllllllllllf fffssssssssfllllssssssssllll
llllff            fll   fffllllllll                                      llllllllfff  fflf              llllssssssssllll
lllllf f           ff         flllllf                                   lllllff        ff          f f fllllffffffffllll
 llllsssssssssf                flllllf                                 fllllf                ffssssssssllllf       fllll
 llllessssssssssflllllff      fllllllllff                           fllllllllf       ffllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllggllllllllf                  fflllllllgglllllllllllllllllfffssssssssllllssf    flllll
  lllllff        ffllllllllllllggggggggglllllllllllllllllllllllllllllggggggggllllllllllllff         flllllsssssfflllll
   lllllf               ffllllllgggggggggggggllllllllllllllllllgggggggggggggglllllfff              flllllssssssslllll
    llllllf                flllllllgggggggggggggggggggggggggggggggggggggglllllllf                fllllllffssssllllll
      llllllllfff             ffllllllllgggggggggggggggggggggggggggglllllllllff            fffllllllllf   flllllll
        llllllllllf              fflllllllllllllllgggggggglllllllllllllllff               llllllllllfffflllllllll
           llllllllf                fllllllllllllllllllllllllllllllllllff               flllllllffllllllllllll
               llllllfff       f fflllllllllllllllllllllllllllllllllllllllff       f ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllllll                                 lllllllllllllllllll
