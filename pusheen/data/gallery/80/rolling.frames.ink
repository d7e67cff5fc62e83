
                                       lll
                                  ll   lll
                     lllllllllllllllllllllllllllllll
                 lllllllllllfffflllllllllllllllllllllll
              lllllllffssss        flllflll       ffllllllllllllllll
             llllssss  ssss         fllffllf         fllllllllllllll
            lllfffsssf fsss          flffff                    fllll
           lllff  fss   fff                                    llll
           lllf                                              fllll
         lllllf                            llllf            fllll
         lllf                             fllllllf        ffslll
         lllf                                fllllf     fssssllll
         lllf                  ff           fllllf      fffffflll
         llllf             fllllllf      fffflllf        ffsssllll
          llllf          llllllfff     fllllff         fssssssslll
           lllllf       flllf     f  flllplll           fffff fllll
             lllf       flllllllllllflllpppllf             ssssslll
             llllf       fllllllllffflllppplllf ff         ffffflllllll
              lllf         ffflllllllfflllllllfflllllf           fflllllll
              lllf         fllllllfff      fff fflllll               fllllll
               lllf        lllff                 fflllf               ffllll
               llllf       fllllllllllf          llllf             ffllllll
                lllf        fllllllllff          flff           lllllllll
                 lllf                                          flllll
                 llllf                                        flll
                 lllf                               ff      fllll
                 lllf                           lllfllf    fllll
                 lllf                           lllffllffllllll
                 llllf              ff          fllfflllllll
                  llllff       ff   fssf        fllllllll
                   ggllggg    fsss  fsssf  g ffggglll  lll        gg  ggg
                   ggggggglf  fsssf  ssssfggggggglll    l         ggg ggg
llllllllllllllllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllll
lllllllllllllllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllll
                                   llllllll
                                llllllllllllllll
                          lllllllllffffssssllllllll
                         llllllllf    ssssf fsssllllll
                       lllllf         ssf  fssssffflllll
                       lllf                ssssf   ffllllll
                      lllff                fff       flllll  lll
                      lllf                            flllllllll
                     llllf                           flllflllll
                   lllllf                           flllfflllllll
                  llllff                            fllflllffflllll
                 llllf         flllllff                 flf    fllll
                llllf        fllllllllllf                       flll
               llllf         lllff  fflll                        flll
              llllf          fllllf                fllf          flll
            lllllf         fllflllllllf            flllf         flllll
          llllllf        lllllllllllllfflllllff  f flllf          fflllll
         llllff         flllffflllllfllllllllllflllllllf             flllll
        lllf            flllf   fflffllpppplllffflllff                 fllll
       lllff             flllllf     fllpplllf                       ffllllll
       lllf               ffllllf     fllllf              fssfffllllllllllll
       lllff                 fff       flllff             fssssllllllll
        lllf                             fflllf      fssssf ffllll
       llllf                              flllf       ffsssssllll
       llllf  fsf                      ffllllll      ff fffslll
        lllffsssf   fs                flllllllf      ssssfllll
        lllllsssf fsssf                 ffff          fssllll
          lllllfffssss          f                      fllll
            llllllsssf        flllfff                   flll
              llllllllf      flllffllf                   llll
                 lllllllllllllllffllff           f       flll
             gg   gg lllllllllllllllggg  gggfflllllllff  fllgg   gg
             ggg ggg      lll lllllllgggggglllllllllllllllllggg ggg
llllllllllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllllllllll
lllllllllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllllllllll

                                              lllllllll
                                           lllllllllllllllll
                                     llllllllllff    fllllllllll
                              llllllllllllllf          f ffflllll
                 llllllllllllllllllllffff                  fffsllll
             lllllllllllllllllff                         fsssssslll
            lllllff    ffff                              fffffffflll
           lllff                                             ffssslll
        llllllf                        flllllf            fsssssssllll
       llllff                 ffllf   llllllllf            fffffffflll
      llllf                 flllllllfflllffflllf                  flll
      lllfssssf             lllffflllflllf  flllf                 flll
      lllsssssf             lllf  fllllllff  fllf                 flll
      lllffff               lllf  flllflllf                      flllll
      lllfffssssf           flllf  flffllff                 flllllllll
      llllsssssff            ff     flllllllf               flllfffllllll
       lllssff                      lllpppplllf             fflllllllllll
       llllf                        llppplllllf     flf      flllfflll
        llllf                      flllllllffflllffflllf          flll
         llllf                     ffff      fllllllllf           llll
          llllllllllllf      fff  flllf        flllllf            lll
          lllllllllllff     flllllllllf                         fllll
             llllflllllf     flllllllf                         fllll
            llllllllff          ffff        f                flllll
           llllllllf                       fss   ssf         flll
                llllf                  ff  fsss  sssf         lll
                 lllllf                ssf fsssfffsslllf      llll
                   llllllff           fsssffllllllllllllllf  fllll
                     llllllllf       fllllllllllllll  lllllllllll
                         lllllf     flllllll             llllllll
       ggg  gg             lllgg    ggll              ggg  ggg
       ggg ggg              lllgg  gggl               ggg ggg
llllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllllllllllllllll
lllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllllllllllllllll
                        lllllllllllllllll
                     llllllllllllllllllllll
                   llllllff    ff     fflllll
                  llllsssssf             fllllll
                lllllfffssssf             fllllllll
               llllsssff                     ffllllllll
              llllsssssssf                       fflllllll
              lllff fffssf                          ffllllllllll
             llll                      fff              flllllllllll
            llllf                   flllllllf             ffffffllllll
           lllllf                  fllllfllll                    fflllll
            llllllf              fllllf  flllffllllf                flll
        lllllllfllllf            flllf  flllfllllllllf              fllll
        llllllllffllf                  flllflllfffflll               fllll
          lllllllllf                  ffllflllf  flllf                 flll
          lllf  fff                 flllllfllff  flllf             fff flll
          lllf          fllf     fllllpppllf    flllf             fssssslll
         lllef          lllff  ffllllppppllf     ff                ffssslll
          lllf          fllllllllfflllllpllf                   ssssf ffllll
          lllf          flllllllf    ffllllf                   fssssssllll
           lllf            ff          ffff                      fsssllll
           llllf                       lllf                        fllll
          llllf                        flllfflll                 flllll
          lllf          fss    f       fllllllllf      llllf   flllll
         llllf      fffsssf  fssf       fflllff       fflllllllllll
         lllffffllllllllsfffssss  f                  llllfffllllll
         lllllllllllllllllllsssffsss                  fllllllll
          lllll         lllllllfsssf                   flllllll
                           lllllllsf                 flllll lll
                              llllllf        f ffllllllll
                                 lllf      flllllllllll
 ggg  gg                 gg  ggg llllf   fllllllggg  gg
 ggg ggg                 ggg ggg  lllffflllll   ggg ggg
llgggggglllllllllllllllllggggggllllllllllllllllllgggggglllllllllllllllllllllllll
llllgglllllllllllllllllllllggllllllllllllllllllllllgglllllllllllllllllllllllllll
                                          lllllllll
                                   llllllllllllllllllll
                                lllllllllsfffssssfflllll
                      lll   llllllllfffssssf fsssf  fllllll
                      llllllllllff     fsssf  fssf    fllllll
                     llllllllllf        fssf             fllll
                   llllllllffllf                           llll
                 lllllffflllflllf                          flll
               lllllf    fllfflf                           flll
              llllf        f                               flll
             llllf                                         flll
         lllllllf                           ffffff          llll
      llllllllff           flllf         fllllllllllf       flll
    llllllff              llllff         flllffffllllf       flll
    llllff               flllff                 fllll         llll
     llllllf              llllllffllllff  flllllllllf         flll
       llllllllf           fflllffllllllllflllllllllf         flll
          llllllsssss            flllppplllfllllllllllf        flll
             lllsssff             fllppplllflllffffflllf       fllll
              lllffffffff          llllllff       fllllf        lllll
              lllssssssff        ffflllff     flllllllf          fllll
               lllffff         flllff         lllllff              llll
               lllffsssf      flllff                               flll
                lllsssff      lllllf                               flll
                lllff         fllllllf                            fllll
               llllf             ffff                            fllll
              lllff                                        ff    flll
             lllf                                    fsf   sssf  llll
            lllff      ff            llffll          sssf  ssssfllll
            lllllllllllllllf        fllfflllf        ssss  fsllllll
             lllllllllllllllllff    flllffllff       ssssllllllll
                   gg  gggllllllllllllllllgggllgggllllllllllll    gg  ggg
                   ggg ggg    llllllllllllgggggggllllllll         ggg ggg
llllllllllllllllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllll
lllllllllllllllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllll

                    lll                       lll
                   lllllllllll  lllllllllllllllll
                   lllfllllllllllllllllllllllllllllllll
                   lllf    fflllff         flllllllllllllllll
                   lllf                   flllfflllffffllllllllll
                    lllf                  fllflllff       ffsllllll
                    llllf                    fllf         fssssflllll
                   llllsf                                 ssssf fslllll
                  llllssssf       ffllllf                 ssff fssssllll
                 llllfffsss      flllllll                 ff   ssssfflll
                llllsssf         llllf                         fff   llll
               llllfsssssf       flllf                               lll
             lllllsff fffff       fllff                             fllll
      llllllllllsssssf              flllff     flllf                 flll
    llllllllffff  ffff             fllllll     flllllf               flll
   llllff                         flllpplllf     ffllll             fllll
    lllllf               fllllllfllllppplllflllf   ffllff          fllll
      lllllf            fllllllfflllllllllfffllllllllllf        fllllll
        lllllf          flllf        fff fllllllllllllf        flllll
          llllf          llllf            ffllllllff          flll
           lllf          fflf           ff    flllf          fllll
           llllf                      flllllffflllf         fllll
            lllff                      fflllllllllf        flll
             llllf   lllf                  ffffff        fllll
              lllllflllffllf                            fllll
                llllllffllff                           fllll
                llllllllllf                           fllll
                lll lllllf                            flll
                     lllllff     ffssf                llll
                      llllllf   fssss   ff          fllll
             gg   gg     llllllsssssgggssgg     f ffllll    gg   gg
             ggg ggg       lllllllffggggggg  flllllllll     ggg ggg
llllllllllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllllllllll
lllllllllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllllllllll

                                             llll
                                           lllllll
                                          llllffllll
                                         lllff  fllll
               llllll                  llllff    flll
               llllllllll       llllllllllf       fllllll
               lllfflllllllllllllllllllssf        ffllllllll
              llll    ffllllllllfsss fssse             fflllll
              llllf      fffsss fsssf fssf                fllll
               lllf         fssf fssf                      fflll lll
              llllf          ff   fff                       flllllll
             llllf                         flllllf       flllllllll
            lllff                         fllllllllf     flffffflllll
           lllff           fllff          lllffflllf     fllllllllllll
          llllf          flllllllf       fllf             fffff  fllll
          lllf           llllfllllf   ffllllf                      flll
          lllff ff      flllf   ffllllllllllf                       flll
       llllllllllllf             flllpppppllf                       fflll
       lllllllfffflf              fllllppllf                     fsssslll
          lllllllllf                flllllff    fllf           fssssssslll
         lllllllff                   fllfflllf  lllf           fffff  flll
         llllff                 flf  flllflllf  flll              fsssslll
          lllf                 flll   fllllllff flllf            fssssslll
          lllf                  lllff  lllfllllllllf              ffffflll
          lllf                  fllllfllllffflllllf                 fllll
          llllsssssssf           ffllllllf                        flllll
           lllsssssff               ffff                         flllll
           llllf                                               ffllll
            llllssssssf                            fflllllllllllllll
             llllsssff                      fflllllllllllllllllll
       ggg  gglllllf           g    gglllllllllllllll ggg ggg
       ggg ggg  lllllllllf     gg  gggllllllll        ggg ggg
llllllllgggggllllllllllllllllllggggggllllllllllllllllllgggggllllllllllllllllllll
lllllllllggglllllllllllllllllllllgglllllllllllllllllllllggglllllllllllllllllllll
