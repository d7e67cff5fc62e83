
                                                  ll
                                                 llll
                                 llllllllllllllllllllllllll
                          lllllllllllllllllllllllllllllllllllllll
                     llllllllllllllffffflllllllllllllllllllllllllllll
                  lllllllllffssssf          flllfffllf        ffllllllllllllllllllll
                 llllllsss  fsssss           flllfflllf          ffllllllllllllllllll
               lllllffssssf  sssss           flllfflll              fllffffffffffllll
               llllf  ssssf   sssf            ffff                              llll
              llllf   fsss     fff                                            flllll
              llll      f                                                    flllll
            llllllf                                   ffff                  flllll
           lllllf                                    fllllllf              fllll
           llllf                                     fflllllllf         fsssllll
           llllf                                        ffllllf       fssssssllll
            lllf                                        fllllf        fffffffllll
            llllf                 ffllllllf            fllllf             ffssllll
             llllf              flllllllllf       fllllfffff          fsssssssllll
             llllllf           lllllfff         flllllll             fssssssfffllll
               lllll          flllff      ff   llllpplllf                    ffllll
                llllf          lllllfflllllllfflllppplllf                fssssssllll
                 llllf         fllllllllllllffflllpppplllf               ffsssssflllllll
                 llllf           fffllllllllllffllllllllllffllllf               fflllllllll
                  lllf             fllllllllllf  ffflllllffflllllllf                fflllllll
                  llllf           flllllfff                 ffflllllf                  ffllllll
                  llllf           llllf                       fllllf                    fflllll
                   llll           fllllllllllllff            fllllff                 fflllllll
                    llllf         fflllllllllllf             flllf              ffllllllllll
                    llllf            fffffffff                                 fllllllll
                     llllf                                                     lllll
                     lllllf                                                  flllll
                     llllf                                       ff         flllll
                     llll                                   fllfflllf     flllll
                     llllf                                  fllfflllff ffllllll
                      llllf                                 flllfflllllllllll
                      llllf                  fsf            flllflllllllll
                       lllllf          ff    fsssf          fllllllllll
                       ggggllggg      fsss   fssssf   g   fggglllll llll          ggg   ggg
                        gggllggglf    essss   sssssf gggllgggglll    lll          gggg  ggg
                        ggggggggllllf fssssf  fssssllggggggggg l                   ggg gggg
lllllllllllllllllllllllllgggggglllllllllllllllllllllllggggggllllllllllllllllllllllllggggggllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                             lllllll
                                         lllllllllllllllll
                                   llllllllllllffsllllllllllll
                                 lllllllllff    sssssffflllllllll
                               llllllffllf     fssssf  fsssslllllll
                              llllff           essf   fsssssfffllllll
                             llllf                    sssssf    fllllllll
                            llllf                    fssff        flllllll
                            lllf                      f            ffllllll llll
                            lllff                                  fllllllllllll
                          lllllf                                   flllffllllll
                         lllllf                                   flllfflllllllll
                       lllllff                                    lllffllllffllllll
                      lllllf              f                          flllf    flllll
                     lllllf           flllllllllf                      f       ffllll
                    lllllf           llllllllllllllf                            fllll
                   llllff           flllff   ffllllf                             fllll
                  llllff             llllff                     fllf              flll
                 llllff              flllllllff                fllllf             fllll
              llllllff          fllllllllllllllff               fllll             flllllll
            llllllllf          flllllllllllffllfflllllllllf  ffffllllf              flllllll
           lllllff            flllff ffllllllffllllllllllllflllllllll                 ffllllll
          llllff              fllllf    ffllfflllpppppllllffflllllff                    fflllll
         llllf                 flllllf        flllppplllff                               fflllll
        llllff                  flllllllf      flllplllf                           ffflllllllll
        llllf                     ffllllf       flllllf                 fsssssfflllllllllllll
         llllf                        ff         ffllfff                 fssssslllllllll
         lllllf                                     fllll          fsssff   ffllll
          lllf                                       fllll         ffssssssflllll
         llllf     ff                                fllllf           fsssslllll
          lllf  fssss                            fllllllllf       fsff   flllll
          llllffssssf   fssf                    fllllllllf        fsssssfllll
           lllllssssf  ssssf                      ffff             ffsssllll
            llllllsf  sssssf                                         ffllll
              llllllfsssssf            fllf                           fllll
                lllllllssff           llllffllf                       fllll
                   lllllllllff      fllllfflllf                        fllll
                      lllllllllllllllllffflllff              f         fllll
                ggg   ggg lllllllllllllllllllggg    gg   ffllllllff     fllggg   ggg
                gggg  ggg        llllllllllllggggllgggglllllllllllllllllfllggg  gggg
                 ggg gggg              lllllllggggggggllllll   llllllllllllgggg ggg
llllllllllllllllllgggggglllllllllllllllllllllllgggggglllllllllllllllllllllllggggggllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                             llllll
                                                       lllllllllllllll
                                                     llllllllllllllllllllllll
                                             llllllllllllff        fllllllllllll
                                      lllllllllllllllllf                 fflllllll
                        lllllll llllllllllllllllffff                        fflllll
                  llllllllllllllllllllllfff                              fssssslllll
                llllllllllffflllllfff                                   sssssssslllll
               lllllff                                                     ff   fllll
             lllllf                                                         fffsssllll
           lllllllf                              ffllllf                 fsssssssssllll
         llllllff                              flllllllllf               fssssssssfllll
        lllllf                       lllllllf fllllffflllllf                      fllll
        llllf                       llllllllllfllllf  fflllf                       flll
        lllfssssssf                llllf ffllllflllf    llllf                      flll
       llllssssssff                llllf   flllfllllf   flllf                      llll
       llllsssff                   llllf   flllfflllff    f                       fllllll
        lllff  ffffff              flllff   lllffffff                         flllllllll
        llllsssssssss               fllf     ffllllllf                     flllllllllll
        llllsssssssf                         fllllpllllf                   fllfffffllllllll
         llllsfff                            lllpppppllllf                  fllllllllllllll
         llllff                             flllppppplllllf       ff        fllllllllll
          llllf                             fllllllllllllfff     llllf            fllll
           lllllf                           fllllfff    ffllllffllllf              llll
            lllllf                          fllf         fllllllllllf             fllll
             llllllllllllllf         llf   flllff          fflllllf               llll
             lllllllllllllff       flllllffllllf                                 fllll
              lllllllfffllllf       flllllllllf                                flllll
                 lllllllllllf         ffllllff                                flllll
               llllllllfff                            fff                   fllllll
               lllllllllf                             fssf   sssf            flll
                    lllllf                       ff   fsssf  ssssf           fllll
                      lllllf                    fsss  fssss  fssssflf        fllll
                       lllllllf                 esssf  sssslllllllllllff     fllll
                         lllllllllff            fsssllllllllllllllllllllllff  llll
                            llllllllff         llllllllllllll        lllllllllllll
                                lllllf       fllllllll                  lllllllll
         ggg   ggg                llllggg    gglll                  gg   ggggll
         ggg  gggg                 lllggg   gggll                   ggg  gggg
         gggg ggg                   lllggg ggggl                    gggggggg
llllllllllggggggllllllllllllllllllllllllgggggglllllllllllllllllllllllgggggglllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                               lllllllllllllllllll
                            lllllllllllllllllllllllll
                         llllllllffffffllff   fflllllll
                        lllllsssf                 flllll
                      lllllsssssssf                 flllllll
                     lllllffffsssssf                 fllllllllll
                    llllsssf                            fflllllllll
                   llllsssssssf                             ffllllllll
                  llllffssssssss                                ffllllllll
                 llllf     fffff                                   ffllllllllllll
                 llll                                                 fflllllllllllll
                llllf                         flllllllff                 ffffffllllllll
              llllllf                       flllllllllllf                        ffllllll
              llllllf                      fllllff fflllf                           ffllll
               llllllllf                  fllllf   fflllfflllllllf                    llll
          llllllllfflllllf                fllff   fllllfllllllllllf                  flllll
          lllllllllfffflllf                      fllllfllllff fllllf                  fflllll
             llllllllllff                        llllfllllf    llllf                    fllll
             llllffflllf                       ffffffflllf    flllf                      fllll
            llllf                           fllllllllffff    llllf                 fsssfffllll
            llll              flllf      flllllpppplllf     flllff                 fssssssllll
            llle              llllf     flllllppppplllf       ff                    ffssssllll
            llll              fllllflllllffllllllpplllf                       fsssff   ffllll
            llllf             fllllllllllf   fflllllllf                        sssssssffllll
             llllf              fllllfff        fflllf                          fsssssslllll
              llllf                              fllff                            ffsslllll
              llllf                              llll                               flllll
             lllllf                              llllff fllf                      flllll
             llll              fff               fllllllllllf        flf        fllllll
            llllf            fsssf   fssf         fllllllllf        flllllllfffllllll
            llllf       fflfsssssf  ssssf            ff            llffflllllllllll
           llllfffflllllllllllsff fssssf   f                      flllllffflllllll
           lllllllllllllllllllllllssssf  fsss                       flllllllll
            lllllllll        lllllllllf fsssf                        fflllllll
                                lllllllllsssf                       fllllllllll
                                    llllllllf                    flllllll   lll
                                       llllll          fffffllllllllll
                                         llllf        flllllllllllll
  gg   ggg                     ggg   ggg  lllff     flllllllgggg  ggg
  ggg  gggg                    ggg  gggg  llllf   fllllll   gggg  ggg
  gggggggg                     gggg ggg    llllffllllll      ggg gggg
lllgggggglllllllllllllllllllllllggggggllllllllllllllllllllllllggggggllllllllllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                                                       llllll
                                              lllllllllllllllllllll
                                          lllllllllllllllllllllllllll
                                    ll lllllllllsssssf  fssssff fllllll
                            lll    lllllllllff  fsssss   sssse    fllllllll
                            llllllllllllff       fssssf   fssf      llllllll
                            lllllllllllf          fsssf     f          ffllll
                         lllllllllfflllf            fff                  fllll
                      llllllllflllfflllf                                  fllll
                     llllllf   flllffllff                                 fllll
                   lllllff      fllffflf                                   llll
                  lllllf         ff                                       fllll
                 llllff                                                   llll
               llllll                                                     fllll
           lllllllllf               ff                ffllllllff           fllll
        lllllllllfff              flllf             lllllllllllllf          llll
     llllllllf                   lllllf             flllffffffllllf         fllll
     lllllff                    llllff                       fllllf          fllll
     lllllllf                   llllllff               ffffllllllf           fllll
       llllllllf                ffllllllffllllllllf  fllllllllllf             fllll
          lllllllllf               fflllfflllllllllllfllllllllllllf           fllll
             lllllllssssssf               flllpppplllfffllllllllllllf          flll
                llllsssssff                flllppplllfflllllfffffllll          fllll
                 llllf                     flllpplllff  ff      fllllf         fllllll
                 llllfssssssssf             flllllff         fflllllf           fflllll
                  llllssssssff          fllfflllff        lllllllllf              ffllll
                  llllffff             fllllf            flllllff                   llll
                   llllffssssf        lllllf                                        fllll
                    lllssssssf        llllff                                        fllll
                    llllsfff          flllllllf                                     fllll
                    llllf              fllllllf                                   flllll
                  lllllf                   fff                                    lllll
                 lllllf                                                   ff      llll
                lllllf                                            fsf     sssf   fllll
               lllllf                             fllf            fsss   fssssf fllll
               llllffffffffllllf              lllfflllf           sssss  fssssflllll
               lllllllllllllllllllf           lllffflllf          sssssf  fslllllll
                 llllllllllllllllllllff       flllfflllff         fssssllllllllll
                        ggg   gggllllllllllllllllllllggglllgggllllllllllllllll    ggg   ggg
                        ggg  gggg   lllllllllllllllllgggllgggglllllllllll         gggg  ggg
                        gggggggg               llll  ggggggggg                     ggg gggg
lllllllllllllllllllllllllgggggglllllllllllllllllllllllggggggllllllllllllllllllllllllggggggllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                          lll
                        lllllllll           llllllllll   llll
                       lllllllllllllllllllllllllllllllllllll    lll
                       llllfffflllllllllllllllfffffllllllllllllllllll
                        lllf       fflllff            flllllllllllllllllllll
                        llllf                         lllfffllllffflllllllllllll
                        llllf                        flllfflllff        ffllllllll
                         llllf                        fffllllf           fsssslllllll
                         lllllf                          ffff            sssssfffllllll
                        lllllsf                                         fssssf  fsslllll
                       lllllssssf           ffllllf                     fsssf  fssssslllll
                      lllllffssssf        fllllllllf                    fff    sssssffllll
                     lllllsf   fff       flllllllff                            sssf   fllll
                    llllssssssf          fllllf                                       fllll
                  lllllfffssssssf         fllllf                                      flll
                 lllllsff   fffsf          fllff                                     flllll
          lllllllllllsssssf                  fflllf         flf                       fllll
     lllllllllllllllfffssssf                 flllllff      flllllf                     fllll
    llllllllff                              flllpllllf      fllllllf                   llll
    lllllff                          f    fllllppplllff f      flllll                 lllll
     llllllf                    llllllllffllllpppppllffllllf    fflllf              flllll
       llllllf                 llllllllffllllllllllllfffllllllfffllllf           fflllll
         lllllllf              llllf      fffflllffffllllfllllllllllf           lllllll
           llllllf            fllllf                flllllllfflllff           fllllll
             llllf             fllllf                 ffflllllf               lllll
              llllf             ffff              ff      fllllf             lllll
              llll                              flllllff  fllllf           flllll
               llllf                             fllllllllllllf           flllll
               lllllf      flf                      ffllllllff           fllll
                llllllf  fllllfff                                       fllll
                  lllllffllllfflllf                                   flllll
                    lllllllffflllf                                   flllll
                     lllllllflllf                                   fllll
                    lllllllllllff                                   flll
                    lll   llllllf           ff                      flll
                          lllllllff      fssssf                    fllll
                           ll lllllf    fsssss     f              fllll
                ggg   ggg      lllllllfssssssgg gssggg          flllll     ggg   ggg
                gggg  ggg         lllllllsssf gggssggg    fllllllllll      ggg  gggg
                 ggg gggg           lllllllllfgggggggg ffllllllllll        gggg ggg
llllllllllllllllllgggggglllllllllllllllllllllllgggggglllllllllllllllllllllllggggggllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll

                                                         lll
                                                       lllllll
                                                      lllllllll
                                                    lllllfffllll
                                                   lllllf   flllll
                    llll                          llllff     fllll
                   lllllllll                lllllllllff       fllllll
                  llllllllllllll    llllllllllllllllf          flllllllll
                  llllf  fflllllllllllllllllllfssssf             ffllllllll
                  llllf      fllllllllfffssss  fssse                 ffllllll
                  llllf         ffssssf  ssssf  fssf                    fflllll
                  llllf           fssss  fsssf   ff                       flllll
                   llllf            fsf   fssf                             fllllllllll
                 lllllf                     ff                            fllllllllll
                lllllf                                fllllllf         flllllllllll
               llllff                                flllllllllf       fllfffffflllllll
              llllf                ff               fllllfffllllf       fllllllllllllll
             llllf               lllllllf           flllf    ff         fllllllffflllll
             llllf             fllllllllllf         ffff                          ffllll
             llll              llllfffflllff   ffllllllf                            fllll
             llllf   f         llll     fflllllllllllllf                             fllll
         llllllllllllllf        ff        lllllppppplllf                              fllll
         lllllllllllllff                  fflllpppplllf                           ffssssllll
          l  llllfffllllf                   flllllllllf      f                  fsssssssllll
             lllllllllllf                     ffllllfff    fflllf              ssssssssfllll
           llllllllff                          fllffflll    flllf               f       flll
            lllllf                      fff    flllfflllf   fllll                   fssssllll
             llll                      flllf   fllllflllff  fllll                fsssssssllll
             lllf                       llllf   fllllllllfffflllf                ffsssffflll
             lllff                      fllllf  fllllfllllllllllf                      fllll
             llllf   ff                  fllllllllllff fflllllf                       fllll
             llllsssssssssf               fllllllllff                              fllllll
             llllssssssssff                 ffffff                                llllll
              llllsffff                                                          fllll
               llllf ffffff                                         ff       ffllllll
                llllssssssss                                   fflllllllllllllllllll
                lllllsssssf                             fflllllllllllllllllllllll
         ggg   ggglllllf               gg    ggfflllllllllllllllll gggg lgggg
         ggg  gggg lllllllff ff       ggg   ggglllllllllllll        ggg  gggg
         gggg ggg    lllllllllllff     gggggggglllll                gggggggg
llllllllllggggggllllllllllllllllllllllllgggggglllllllllllllllllllllllgggggglllllllllllllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
