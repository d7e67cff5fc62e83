                                       llllll
                                     llllllll
                                   lllllffflll
                              llllllllf    llll
                         lllllllllllff     flll
                       llllllllfffff       fllllll
                 lll lllllff                fslllllll
                 lllllllf                   fsssfllllllll        lllll
                 llllllllf                  sssf ssslllllllllllllllllll
              llllllfffllllf                ff  ssssfffsllllllllfffflll
             lllllllllllfff       flllf        fssff ssssfff       llll
           lllllff ffflll      fllllllllf      fff   ssf          flll
         lllllf                 fllfflllf                        fllll
        llllff                       flll                       fllll
       llllsssf                      ffff                        flll
      llllssssssf                   fllllf     flllllllf          flll
     llllffffssss                   fllplllllffllllllllf          flll
     lllsssf                 f      fllppppllllfff fflllf          elll
     lllsssssf             flllf    fllpppllllf     fllf           lll
     lllf ffff             lllf   fllflllllff                fff  flll
     lllff                flll   flllfllff                  flllllllll
      llllf               lllff flllflllf                  fllffllllllll
       llllf              fllllllllflllf   lll             fllllflllllll
        lllf               ffllllfflllf  fllllf              fllllll
        lllllf                    fllllfllllff                 flllll
          llllllfffff              flllllllf                   flll
            lllllllllllf              fff                      llll
                llllllllllf                           fssfff  flll
                      lllllllf                        fsssssssllll
                         llllllllf                      ffsssllll
                             llllllllf             fssssffflllll
 ggg  gg                 gg  gggllllllf          g  fggsssllll
 ggg ggg                 ggg ggg   lllllf      fggg  ggllllll
llgggggglllllllllllllllllggggggllllllllllllllllllgggggglllllllllllllllllllllllll
llllgglllllllllllllllllllllggllllllllllllllllllllllgglllllllllllllllllllllllllll
