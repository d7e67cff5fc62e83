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
     lllllf    ffff                         fff       f      fff                         ffff    ffllll
     llllff fffflll                        flllf    llll    flllef                       fllfffff flllll
 llllllllllllllllllf                       fllllf fflllllf flllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllllllllllllllllllf                        ffffllllllllllllll
  lllllff                                   fflllllllllllllllllf                                   fflllll
  lllllf                                       fffff    fffff                                        lllll
  llllf                                                                                              flllllllllll
 lllll                                                                                                flllllllllllll
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
