                                                 lllllll
                                               lllllllll
                                             llllllffllll
                                           llllllf   fllll
                                     llllllllllf      flll
                                lllllllllllllff       fllll
                             lllllllllllfffff          llllll
                     lll   lllllllff                   fllllllll
                     llllllllllff                       ssslllllllll
                      lllllllff                        fsssffflllllllll       llllllllll
                      lllllllllf                       sssf  fsssslllllllllllllllllllllll
                  lllllllffflllllf                     fff  fssssf ffslllllllllllfffflll
                 lllllllllllfffllf                          ssssf  sssssflfff       llll
               llllllffflllllllf        fllllllllf         fssf   fsssf             llll
             llllllf       fflff       fllllllllll                fff              llll
            lllllf                      fllffffllllf                              lllll
          lllllff                             fllllf                            ffllll
         lllllsssf                             fllf                              fllll
        lllllssssssf                          flllf          ffllllf              fllll
        llllffsssssss                         lllllllf    fllllllllllf             fllll
       llllff   ffsssf                        lllppllllllfflllllfllllf             fllll
      llllssssf                      f       flllppppplllllf     fllllf             elll
      llllssssssf                  flll      flllpppplllllf       lllf              llll
      llllfffsssf                 flllff   ffffllllllllff                          fllll
      llllf                      flllf    flllfffffff                       flllfffllll
       llllf                     llllf   fllllfllllf                       ffllllllllll
       lllllff                  fllllf  fllllfllllf                       lllfffflllllllll
         lllllf                  fllllllllllfllllf    lllf                flllllffllllllll
          llll                    flllllllfflllff   fllllf                  fllllllll
          lllllf                      f    flllff  fllllf                     ffllllll
           llllllf                         flllllllllllf                       fllllll
             llllllllffffff                 fflllllllf                         fllll
               lllllllllllllf                   fff                            llll
                   llllllllllllf                                    fffff     fllll
                          llllllllff                                ssssssssffllll
                              llllllllf                              fsssssssllll
                                 lllllllllf                            ffsssllll
                                    llllllllllf                 fsssssff flllll
  gg   ggg                     ggg   ggglllllllf             g   fgggsssslllll
  ggg  gggg                    ggg  gggg    lllllf          ggg   gggsslllll
  gggggggg                     gggg ggg      lllllllf     fllggg ggggllllll
lllgggggglllllllllllllllllllllllggggggllllllllllllllllllllllllggggggllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
