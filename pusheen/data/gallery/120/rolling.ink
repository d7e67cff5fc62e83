                                                           lllllll
                                                         llllllllll
                                                       lllllllflllll
                                                     lllllllf  flllll
                                                    llllllf     flllll
                                             lllllllllllf        fllll
                                        lllllllllllllllf         flllll
                                    lllllllllllllllllf            llllll
                                  lllllllllff                     fllllllll
                         llll   lllllllff                          fslllllllll
                         llllllllllllf                             sssssllllllllll
                           llllllllf                              fssssf ffllllllllll          llllllllll
                          lllllllllllf                            fsssf   ssssslllllllllllllllllllllllllll
                      lllllllllffllllllf                          ffff   ssssssfffllllllllllllllllllllllll
                     lllllllllff  ffllll                                sssssf   sssssllllllfff      fllll
                    lllllllllllllllfffff            ffffff             fssssf   ssssssf f            lllll
                  lllllllff fflllllllf          fllllllllllf           essf    fssssf               fllll
                lllllllf         fflff         fllllllllllllf                   ff                 flllll
              lllllllf                          flllffffllllf                                      lllll
             llllllf                                    lllll                                    flllll
            lllllsf                                     flllf                                    flllll
           lllllsssssf                                   fff                                      flllll
          lllllssssssssf                                llllf            ffllllllf                 fllll
         lllllfffsssssssf                              flllllllf       lllllllllllf                 lllll
         llllff   ffsssssf                             llllplllllllf  fllllllllllllf                fllll
        lllllsssf                                      llllpppplllllllfffff   fllllf                 llll
        llllssssssf                        flf         llllpp ppplllllf        lllllf                ellll
       lllllssssssss                      fllllf       flllpppllllllff         flllf                 llll
       llllff ffssssf                    lllllf     ffffflllllllllf                                 fllll
       lllllf                           fllllf     flllfffffffff                           flllf    lllll
        lllllf                          llllf     fllllfflllf                              fllllllllllll
         lllllf                        fllllf    fllllfflllll                            fffffflllllllllll
          llllllf                      fllllf  flllllfllllllf                           flllllff fllllllllll
           llllll                       flllllllllllflllllf     fllllf                   fllllllffllllllllll
            llllf                        fllllllllfffllllf     flllll                      fflllllllll
            lllllf                           f f    llllff    flllllf                         flllllll
             llllllf                                flllllffllllllff                           flllllll
              llllllllff                             fllllllllllff                              llllll
                lllllllllllllllff                     ffllllllff                               fllll
                   lllllllllllllllf                                                            lllll
                        lllllllllllllf                                            fffff       fllll
                               lllllllllff                                       fssssssssff flllll
                                  llllllllllf                                     fsssssssssslllll
                                      lllllllllff                                   ffsssssslllll
                                         llllllllllff                         fff      fffllllll
                                             lllllllllll                     fsssssssf  fllllll
  ggg    ggg                         ggg    gggg lllllllf                gg   fggggssssllllll
  gggg   ggg                         gggg   gggg    llllllf              ggg   ggggsslllllll
  gggg  gggg                          gggg gggg      lllllllff         ffggg   gggglllllll
   gggggggg                           ggggggggg        lllllllllff  fflllgggggggggllllll
llllgggggglllllllllllllllllllllllllllllggggggllllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
