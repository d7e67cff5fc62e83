

                                                           llll
                                                   lll     llll
                                     llllllllllllllllllllllllllllllllllll
                               lllllllllllllllllllllllllllllllllllllllllllllll
                           lllllllllllllllllllllllllllllllllllllllllllllllllllllll
                       lllllllllllssssss            fllllf fflllf        fflllllllll  lllllllllllll
                     lllllllllff  ssssssf            fllllf flllf            ffllllllllllllllllllllll
                   llllllesssss   fsssssf             fllllfflllf               flllllllllllllllllllll
                  llllllffsssssf   fssssf              flllfffllf                 ffff          flllll
                  llllff  fssssf    fsssf               fff                                     lllll
                 llllf     fsssf     fsf                                                       lllll
                 llllf      fff                                                              flllll
                lllllf                                                                      flllll
              lllllllf                                          fllllff                    llllll
              lllllf                                            fllllllllf                flllll
             lllllf                                             ffllllllllf            fssssllll
             lllll                                                  ffllllf         fssssssslllll
              llllf                                                 flllllf         fsssssfffllll
              lllllf                         fffll                 llllllf                  flllll
               llllf                     flllllllllf           ff fllllff              ffsssssllll
               lllllf                 flllllllllllf         flllllfffff             fsssssssssllll
                llllllff             fllllllff            fllllllll                fssssssssfffllll
                 lllllll             llllff             flllllpllllf                          flllll
                   lllllf            lllllf    ffllllff llllpppplllf                     ffsssssllll
                    llllf            fllllllllllllllllfflllpp  pllllf                   esssssssllllll
                    lllll             fllllllllllllfff flllllppppllllf                  ffffffffflllllllll
                     llllf               ffffffllllllllffflllllllllllffflllllf                   ffllllllllll
                     lllll                fllllllllllllf   ffflllllllfffllllllllf                    ffllllllll
                      llllf              flllllllfffff                  fflllllll                       fflllllll
                      lllll              llllff                            ffllllf                         fflllll
                       llllf            fllllff       ff                  flllllf                        fflllllll
                       lllllf            flllllllllllllllf               flllllff                     flllllllll
                        llllf             fllllllllllllllf               fllllf                  flllllllllll
                        lllll               ffflllllfff                                         llllllllll
                         lllllf                                                                fllllll
                          lllllf                                                              fllll
                          lllllf                                                             flllll
                         lllllf                                               flf          fllllll
                         lllll                                          fllffflll        fllllll
                          llllf                                         flllffllllf    flllllll
                          llllf                                         flllf fllllffllllllll
                          lllllf                                        flllff flllllllllll
                           lllllf                     fsss               lllllllllllllll
                            llllllff           ff     fssssf            ffllllllllllll
                            gggglllggg        ssssf   fsssssf   gg    fgggllllll  llll             ggg    ggg
                            gggglllggggf      essssf   ssssssf  ggggllggggllll     lll             ggg    ggg
                             gggg gggggllf    ssssss   fssssssffgggglggggglll                      gggg  gggg
                             gggggggggllllllfffsssssfffffllllllllgggggggg                           gggggggg
llllllllllllllllllllllllllllllggggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                       llllll
                                                  llllllllllllllllll
                                               lllllllllllllllllllllllll
                                         llllllllllllff   fsssssllllllllllll
                                       lllllllllllff     fssssssf  fslllllllll
                                     lllllllffffff       sssssff  fssssssllllllll
                                    lllllff              sssff   fsssssssffflllllll
                                   lllllf                 f      ssssssf    ffllllll  l
                                  lllllf                        sssssff        fllllllll
                                 lllllf                         fssf            ffllllll     lll
                                 llllf                                            flllllll lllll
                                 lllllf                                          fllllllllllllll
                                llllllf                                          llllfflllllll
                               lllllf                                           llllf ffllllllll
                             llllllf                                           flllfffllllffllllll
                            lllllff                                            fllfffllllf  ffllllll
                           lllllf                ffff                               lllff     fllllll
                          lllllf              fllllllllllf                                     ffllll
                        llllllf             flllllllllllllllf                                    fllll
                       llllllf              lllllf   ffllllllf                                    lllll
                      lllllff               llllff       ffff                                     fllll
                      llllff                flllllff                         llllf                 lllll
                     llllf                   fllllllllff                     lllllf                llllll
                 llllllllf             ffllllllffllllllllf                   flllll                flllllll
                llllllllf             lllllllllllllfllllff ffllllffff        ffllllf                fflllllll
              llllllfff              lllllfffllllllllfffflllllllllllllfffllllllllll                    flllllll
             lllllff                fllllf     fflllllf llllppppplllllffllllllllllf                      ffllllll
            lllllf                   lllllf       fllffflllpp pplllllf  ffffffff                           fllllll
           lllllf                    fllllllf           llllpppllllff                                       fflllll
          lllllf                       flllllllf        fllllpllllf                                   ffllllllllll
          llllff                         fllllllf        ffllllllf                     fssssff  lllllllllllllllll
          lllllf                            fflff          fllllf                      fssssssslllllllllllll
           lllllf                                            ffffllf             ff      ffssslllllll
            llllf                                               llllf           fssssssff   flllll
           lllllf                                              flllllf            fssssssssflllll
           lllll       f                                        flllll             ffsssssslllll
           lllll     ssss                                   ffflllllllf          f    ffsllllll
            llllf  fsssss      ff                         fllllllllllf         fsssssf flllll
            lllllffsssssf    fsss                          flllllllf            fsssssslllll
             llllllssssf   fsssss                                                ffssslllll
               llllllsf   fssssss                                                   flllll
                llllllllffssssssf               flf                                 lllll
                  llllllllsssssf              fllllf ff                             flllll
                     lllllllllff             lllllffllllf                            flllll
                        llllllllllllff     fllllfffflllf                              fllll
                           llllllllllllllllllllff flllf                  ff           fllll
                    ggg    ggg  lllllllllllllllllllllffgg      gg    ffllllllff        lllggg    ggg
                    ggg   gggg         llllllllllllllllgggglfgggglllllllllllllllllllffffllgggg   gggg
                    gggg  gggg          lll     lllllllggggllgggglllllllllllllllllllllllllgggg  gggg
                    ggggggggg                  llll    lgggggggglllll          llllllllllllggggggggg
llllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllggggggllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll


                                                                     llllllllllllll
                                                                 llllllllllllllllllllll
                                                               llllllllllffffffflllllllllllll
                                                       lllllllllllllff           fllllllllllllll
                                               lllllllllllllllllllf                     fflllllll
                                         lllllllllllllllllllfffff                          ffllllll
                         llllllllllllllllllllllllllffff                                  fssssslllll
                     llllllllllllllllllllllllfff                                      fssssssssslllll
                   lllllllllffff  fflllfff                                            fsssssssssfllll
                  lllllfff                                                                      ffllll
                 lllllf                                                                      ffffslllll
              lllllllf                                        fff                        fssssssssslllll
            llllllllff                                    fllllllllff                   ssssssssssssllll
           llllllff                            ffff      flllllllllllf                  ffffffffffffllll
          lllllf                            fllllllllf   llllff ffllllf                             llll
          llllf                            llllllllllllffllll     fllll                             lllll
         llllfffsssssf                    fllllf  flllllfllllf     fllll                            lllll
         llllsssssssssf                   llllf    fllllflllllf    fllllf                           ellll
         llllssssssff                     llllf     fllllflllllf    fllff                           lllll
         llllsfff                         fllllf    fllllffllllf                                  ffllllll
         lllllf   fffffff                 fllllf     llllf ffff                               flllllllllll
         lllllfssssssssssf                 flllf      fffllllllf                          flllllllllllll
          llllsssssssssff                              fllllllllllf                       fllllfffffllll
          lllllsssssff                                fllllppppllllf                       fffffflllllllllllll
           llllff                                     llllpp ppplllllf                     flllllllllllllllll
           lllllf                                     llllpppllllllllf         flf          flllffffllll
            lllllf                                   fllllllllllllllffff      lllllf                llll
             lllllf                                  flllllfff      flllllf flllllf                 llll
              llllllf                                 fff            llllllllllllf                 fllll
               llllllf   fffflllf                   fllll             flllllllllf                  lllll
                llllllllllllllllff         flllf    lllllf               fflllff                  fllll
                llllllllllllfffff          fllllllflllllf                                        flllll
                   llllllf  flllllf         fllllllllllf                                        flllll
                     lllllllllllllf           ffllllllf                                       fllllll
                  lllllllllllfff                                                            fllllll
                 lllllllllllf                                    fssf    fsf                flllll
                  lll   lllllf                                   fsssf   fsssf               lllll
                         lllllff                           fs    fssss   fssssf              fllll
                          llllllf                         fsssf  fsssss   sssssfff           fllll
                            lllllllf                      essss   sssssfffllllllllllf        fllll
                              llllllllff                  fssssffflllllllllllllllllllllf     ellll
                                lllllllllllf             fflllllllllllllllllll   llllllllllfffllll
                                   lllllllllf           flllllllllllll              llllllllllllll
                                        lllllf         flllllll                         lllllllll
           ggg    ggg                    lllllggg     ggllll                     ggg    gggg
           ggg    ggg                     llllggg    ggggll                      gggg   gggg
           gggg  gggg                      lllgggg  ggggll                        gggg gggg
            gggggggg                        lllggggggggg                          ggggggggg
lllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggggllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                       llllllllllllllllllll
                                  llllllllllllllllllllllllllll
                                llllllllllllllllllfffffflllllllll
                              lllllllff        ff         fflllllll
                            lllllllssssf                     fllllll
                           llllllssssssssf                     fllllllll
                         llllllf ffsssssssf                     llllllllllll
                        llllllff      ffff                        fffllllllllll
                       lllllssssssff                                   ffllllllllll
                      lllllssssssssssf                                    ffllllllllll
                     lllllffffssssssssf                                       fflllllllll
                     llllf       fffff                                           ffllllllllllllll
                    lllllf                                                          fflllllllllllllll
                    llllf                                fllllllf                      fflllllllllllllll
                  llllllf                              fllllllllllf                             ffllllllll
                 lllllllf                            fllllllfflllllf                               ffllllll
                  lllllllf                          lllllff   ffllll     f                            flllll
                  lllllllllf                      flllllf     fllllfffllllllllf                        fllll
            llllllllllffllllllf                    llllf     flllllflllllllllllf                      fllllll
            llllllllllf  flllllf                    ff      llllllflllllffffllllf                      fllllll
               llllllllllffffff                           flllllffllllf     llllf                        flllll
                llllllllllllf                              fllfffllllf     fllllf                         flllll
               lllllf  fflllf                            fffff fflllf     fllllf                           fllll
               llllf                                 flllllllllfffff     flllllf                    ssssff ffllll
               llllf                flllf          flllllpppplllf       fllllff                    fsssssssslllll
              lllle                 lllll        flllllppp ppllll        fflf                        fssssssllll
               llll                 fllllf   ffffflllllllppppllllf                                     fssslllll
               llll                 fllllllllllllf fflllllllpllllf                            fsssssff   ffllll
               lllllf                fllllllllllf      fflllllllf                              fsssssssffflllll
                llllf                 fllllllfff          ffllllf                               fsssssssslllll
                lllllf                                      fff                                   fssssslllll
                 lllllf                                    llllf                                     fslllll
                 lllllf                                    lllll                                    fllllll
                lllllf                                     fllllf fflllf                           lllllll
               lllllf                 ff                   fllllllllllllf          flff         flllllll
               llllf               fssssf    fsse           fllllllllllf          flllllllff  flllllll
              lllllf           f  ssssss   fssssf             ffffff             fffflllllllllllllll
              llllf       ffllllllsssssf  fsssss                               fllllff ffflllllllll
              llllllllllllllllllllllllf  ssssssf   fff                          fllllllfflllllllll
              lllllllllllllllllllllllllllsssssf  fsssf                            fflllllllll
               llllllllll          llllllllllf  fssssf                              fllllllll
                                      llllllllllsssss                             fllllllllllll
                                          lllllllllsf                           flllllll   llll
                                             llllllllf                     fflllllllll
                                                llllll            feellllllllllllll
                                                 lllllf         flllllllllllllll
  ggg    ggg                         ggg    ggg   llllf        fllllllllgggg    ggg
  gggg   ggg                         gggg   gggg  lllll      fllllll    gggg   gggg
  gggg  gggg                          gggg gggg    lllllf  flllllll      gggg gggg
   gggggggg                           ggggggggg     lllllflllllll        ggggggggg
llllgggggglllllllllllllllllllllllllllllggggggllllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                         llllllllllllllllllllll
                                                    llllllllllllllllllllllllllllll
                                                 lllllllllllllsfffffsssssfffllllllll
                                          llllllllllllllffssssssf   ssssss    fllllll
                                  lll     llllllllllff    fssssss   fsssse      fllllllll
                                  llll  lllllllllf         fsssssf   fssss       flllllllll
                                  llllllllllllff            fssssf     fff          ffflllll
                                llllllllllfllll               fssf                     flllll
                             lllllllllllff flllf                                        flllll
                           llllllllffllllf flll                                          fllll
                         lllllllff   fllllfflllf                                         fllll
                       lllllllf       flllfffllf                                          lllll
                      llllllf          fff                                               flllll
                     lllllff                                                            flllll
                    lllllff                                                              lllll
                 lllllllff                                                               flllll
             lllllllllllf                                        fffllllllff              fllll
          lllllllllllff                  fllll                fllllllllllllllf             fllll
        lllllllllff                     llllllf               flllllllllllllllf             lllll
      lllllllff                        llllllf                   f        fllllf            fllll
      llllllf                          llllff                            flllllf             lllll
       lllllllff                      flllllllff                  ffffllllllllf              fllll
         llllllllff                    fllllllllfffllllllllff   flllllllllllff                lllll
            llllllllllf                   flllllfffllllllllllllffllllllllffffff               fllll
               llllllllffffffff                   fllllpppppllllf fffllllllllllllf             lllll
                  llllllsssssssf                   fllllpp pplllffllllllllllllllllf            fllll
                    llllsssssff                     flllppppllllf fllllff    ffllll            flllll
                    lllllf                          fllllplllllf             ffllllf            lllllll
                     llllffsssssssssf                llllllllf            ffllllllf             ffllllll
                     lllllsssssssssf              ffffllllff         flllllllllllf                 flllll
                      lllllsssfff               fllllf ff            lllllllllff                    flllll
                       llllf                  fllllllf               fflfff                          fllll
                       llllffssssssf          lllllf                                                 fllll
                       lllllssssssff         fllllff                                                  lllll
                        llllsssfff           fllllllllf                                               lllll
                        lllllf                fflllllllff                                           flllll
                       lllllff                   ffllllf                                          fllllll
                      lllllf                                                                      flllll
                     lllllf                                                              ff       fllll
                    lllll                                                       fsf     fsssf     lllll
                   lllll                                     flf               fssss    fssssf   lllll
                  lllllf          fff                  fllffflllf              fsssss   fsssssffllllll
                  lllllllllllllllllllllf               flllffllllf             fsssssf  fsssssllllll
                   llllllllllllllllllllllff            flll ffllllf            fssssss  fflllllllll
                       lllllllll    lllllllllff        flllff fllllf            ssssslllllllllll
                             ggg    ggglllllllllllllllllllllleeegggllllggglllllllllllllllllll      ggg    ggg
                            gggg   gggg   lllllllllllllllllllllgggggllggggllllllllllllll           ggg    ggg
                             gggg  ggg          llllllllllllllllgggglgggggllllllll                 gggg  gggg
                             ggggggggg                   llll    gggggggg                           gggggggg
llllllllllllllllllllllllllllllggggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                                       l
                              llll                                   llll
                            llllllllllllll        lllllllllllllllll lllll
                            llllllllllllllllllllllllllllllllllllllllllllll   lll
                            lllllf fffllllllllllllllllffffffffflllllllllllllllllll
                            lllll         ffllllff               fllllllllllllllllllllllll
                             llll                                flllfffflllllllllllllllllllll
                             lllllf                             flllff lllllf      ffflllllllllll
                              llll                              lllfffllllff            ffslllllllll
                              lllllf                             ff fllllf              fsssssllllllll
                               lllllf                                fff               fssssssffflllllll
                             llllllf                                                   ssssssf   sslllllll
                            llllllssssf                   f                            sssssf   sssssllllll
                           llllllssssssf            fllllllllf                         sssf    fsssssfflllll
                          lllllff ffssssf         fllllllllllf                          f      sssssf  fllll
                         lllllsssf                lllllfffff                                   sssf     lllll
                        lllllsssssssf             lllllf                                                lllll
                       lllllffssssssssf           flllll                                                lllll
                     llllllf    ffsssssf           fllllf                                              lllll
                 lllllllllssssf                     ffffflf                                            flllll
           lllllllllllllssssssssf                      fllllf           lllf                             lllll
       llllllllllllllllff fffffff                     flllllllf        fllllllff                         fllll
      llllllllfff                                    fllllpllll         fllllllllf                      flllll
     lllllff                                        fllllpppllllf          fllllllf                    flllll
      llllllf                           fflllllf  fllllppp pplllffflllf      ffllll                   flllll
       lllllllf                      fllllllllllfflllllpppppllllffllllllf     fllllf                fllllll
         lllllllf                    llllllllllffflllllllllllllf  fllllllllllllllll              fflllllll
           llllllllf                fllllff         fffffffff fllllllflllllllllllff            fllllllll
             lllllllf                lllllf                   flllllllllfflllllff              lllllll
                lllll                flllllf                    ffflllllllf                   lllll
                lllll                 flllf                          flllllf                flllll
                 llllf                                     fllf       ffllll                lllll
                 lllllf                                   flllllllff fflllll               lllll
                  lllllf                                   flllllllllllllllf             flllll
                   lllllf         f                           fflllllllllf              flllll
                    lllllf     fllllf                                                  flllll
                     llllllf  fllllfflllf                                            fllllll
                      llllllllllllffflllf                                           fllllll
                        llllllllff flllff                                          flllll
                          lllllllffllll                                          fllllll
                        llllllllllllll                                            fllll
                        llll   llllllff                                           fllll
                                lllllllf            fssf                         flllll
                                lllllllllf       fsssssf                        flllll
                                    lllllllf    sssssssf     ff                flllll
                    ggg    ggg        lllllllffsssssssfgg fsssgg             fllllll      ggg    ggg
                    ggg   gggg          llllllllsssssf ggggssgggg     flllfllllllll       gggg   gggg
                    gggg  gggg            llllllllllff gggggggggg   fllllllllllll         gggg  gggg
                    ggggggggg                lllllllllllggggggggffllllllllllll             ggggggggg
llllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllggggggllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll


                                                                   llllll
                                                                 llllllllll
                                                                llllllflllll
                                                               lllllff flllll
                                                             llllllf    flllll
                                                            lllllff      flllll
                       lllllllll                         lllllllff        flllll
                      llllllllllllll               lllllllllllll           fllllllll
                      llllfflllllllllll    lllllllllllllllllllff            flllllllllll
                      llllf    ffllllllllllllllllllllllffssssf                 fflllllllll
                      llllf       ffllllllllllllfsssss   sssse                     fflllllll
                      llllf          fflfsssss   sssssf  fsssf                        ffllllll
                      llllf              fssssf  fssssf   fssf                          fllllll
                      lllll               fsssf   fsssf                                   flllll    ll
                      lllllf               ffsf    fssf                                    flllllllllll
                     llllllf                         f                                   fflllllllllll
                   llllllf                                        flllllf             fllllllllllll
                  llllllf                                       fllllllllllf         flllllfffflllll
                 lllllff                                       fllllllllllllf          fffffffllllllllll
                 llllff                  fffff                 lllllf  fllllf          fllllllllllllllll
                lllllf                 fllllllllf             fllllf                   flllllfffffflllll
                llllf                 flllllllllllf            ffff                                fllllll
                llllf                flllllffflllllf       fflllllf                                 fllllll
                llllf                lllllf    fffffflllllllllllllf                                   flllll
                llllf fffllf         flllf        flllllllllppllllf                                    fllll
           lllllllllllllllllf                     flllllppppppllllf                                    ffllll
          llllllllllllllffff                       ffllllppppllllf                                 fssssslllll
            l   llllf  ffllllf                       fllllllllllf                               fsssssssssllll
                lllllllllllllf                         ffllllllff       flllf                 fsssssssssssllll
              lllllllllllfff                              fff fllll     fllllf                 ffffffff  flllll
              llllllfff                                  llll fllllf    fllllf                          ffsllll
              llllllf                           fllf     lllllfllllf     fllll                      fssssssllll
                llll                            llllf    flllllfllllf    fllll                    sssssssssllll
               lllll                           fllllf     fllllflllllf  fllllf                    fssssssffllll
               lllll                            fllllf     llllffllllllllllllf                           flllll
               lllll                             fllllff  fllllf flllllllllff                           flllll
                llllf fffffffff                   fllllllllllll     ffffff                            fllllll
                llllssssssssssss                   flllllllllf                                     fllllllll
                lllllsssssssssff                      fffff                                       flllllll
                 llllssssfff                                                                     flllll
                  llllff                                                                        flllll
                  lllllffssssssssf                                              flllf    ffflllllllll
                   lllllsssssssssf                                        ffllllllllllllllllllllllll
                    lllllsssssff                                   fflllllllllllllllllllllllllll
           ggg    gggllllllf                   gg     gg ffffllllllllllllllllll  gggg   gggg
           ggg    ggggllllllllf               ggg    ggggllllllllllllllll        gggg   gggg
           gggg  gggg   llllllllllllllf        ggg  ggggllllllllll                gggg gggg
            gggggggg       lllllllllllllf   fffggggggggll                         ggggggggg
lllllllllllllgggggglllllllllllllllllllllllllllllgggggglllllllllllllllllllllllllllllgggggggllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
