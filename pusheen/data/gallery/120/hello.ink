                                           lll                                         ll          lllllllllllllllllll
                                         llllllll                                   llllllll      lllllllllllllllrllllll
                                        lllllllllll                              lllllllllll     llllrrrrrrllllrrrrrllll
                                       lllllfflllllll                          llllllllffllll    llllrrrrrrrrrrrrrrrrlll
                                       llllf   ffllllll                      lllllllff   lllll   llllrrrrrrrrrrrrrrrllll
                                      lllllf     fflllllllllllllllllllllllllllllllf      fllll    llllrrrrrrrrrrrrrlllll
                                      llllf        fflllllllllllllllllllllllllllff       flllll    lllllrrrrrrrrrllllll
                                      llllf          flllllllllllllllllllllllllf          fllll      lllllrrrrrllllll
                                    lllllef             sssss   sssss   ssssf             flllll       llllllllllll
                                  llllllll              fssss   sssss   ssssf             fllllllll      llllllll
                                lllllllff                sssf   ssssf   sssf                fflllllll      lll
                              lllllllf                    ff    fsssf   fff                    fllllll
                             llllllf                             fsf                             fllllll
                            lllllff                                                               fllllll
                           lllllf                                                                   fllll
                lll        llllf                   fflff                     ffff                    lllll
            llllllllllll  lllll                  fllllllllf               fllllllllf                 flllll
          llllllllllllllllllllfff              flllllllllllf             llllllllllllf              ffflllllllll
         lllllff   ffllllllllllllllllf         lllllffflllllf          fflllllffflllllf        fllllllllllllllll
         llllf       flllllllllllllllf        fllllf    flllf           flllf    flllf         fllllllllllll
        lllll         lllllllf fffflff                    flllllfffffllllff                    ffffff  flllll
        lllll        flllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
        llllf        fllllllllllllffff                    fllllpppppplllll                     fffflllllllllllll
        llllf        flllllf                               fllllpppppllllf                               flllll
        lllll         flllf                                 fllllpppllllf                                 fllll
         llllf        flll                                   fllllllllff                                  flllll
         lllllf         ff                                     fflllff                                     fllll
          lllllf                                                                                           fllll
           lllllf                                                                                          ffllll
            lllllf     fsssssssff                                                                  ffssssssssllll
             llllllf    sssssssssse                                                              fsssssssssssllll
               lllllllffsssssssssff                                                               ffsssssssssllll
                 lllllllff                                                                                 flllll
                   llllllffffff                                                                       ffffffllll
                     llllsssssssss                                                                fsssssssssllll
                     lllllsssssssff                                                               fsssssssslllll
                      llllfffff                                                                      fffffellll
                      llllllf                                                                           flllll
                        llllllf                                                                      ffllllll
                         lllllllllll                                                            flllllllllll
                           llllllllllf             fffff f                 ffffff              flllllllll
                                llllllff        ffllllllllllllllllllllllllllllllllfff       fflllllll
                                  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                    lllllllllllllllll                           lllllllllllllllll
