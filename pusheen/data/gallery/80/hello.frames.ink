                            llll                         llll      llllllllllll
                           lllllll                    llllllll   lllrrrlllrrrlll
                          lllfflllll                llllllflll   lllrrrrrrrrrlll
                          lllf  fllllllllll  llllllllllff  flll  lllrrrrrrrrrlll
                         lllf     fllllllllllllllllllff    flll   llllrrrrrllll
                         lllf      fffssfffsssffsssff       llll    llllrllll
                      llllll         fssf fsss fsss         flllll    lllll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
                  lllf            flff             flff            flll
         l    ll lllff          lllllllf         lllllllf          flll ll
     llllllllllllllllllllf     llllfllllf      fllllfllllf     flllllllllll
   lllllfflllll llllffllff     fllf  fllff     ffllf  fllf     flllfflll
   lllff   flllllllllllllf            fllllllllllff            fllllllllll
   lllf     flllllllllfff              lllpppplllf             fffllllllll
   llllf    flllllf                    flllpppllf                     flll
    lllf     flllf                      fflllllf                       llll
    llllf     fll                          fff                         flll
     llllf      ffff                                                 ffflll
      lllllf    sssssssf                                         fsssssslll
       llllllf fssssssff                                         ffssssslll
         lllllllff                                                     flll
            lllllsssssf                                          fsssssslll
              lllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
                            llll                         llll       llll llll
                           lllllll                    llllllll    lllllllllllll
                          lllfflllll                llllllflll    lllrrrrrrrnll
                          lllf  fllllllllll  llllllllllff  flll   lllrrrrrrrlll
                         lllf     fllllllllllllllllllff    flll    llllrrrllll
                         lllf      fffssfffsssffsssff       llll     lllllll
                      llllll         fssf fsss fsss         flllll     lll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
                  lllf            flff             flff            flll
              ll lllff          lllllllf         lllllllf          flll ll
             llllllllllllf     llllfllllf      fllllfllllf     flllllllllll
   llllllll     llllffllff     fllf  fllff     ffllf  fllf     flllfflll
  lllllllllll lllllllllllf            fllllllllllff            fllllllllll
 llllf  fflll llllllllfff              lllpppplllf             fffllllllll
 lllf     flllllllf                    flllpppllf                     flll
 llllf    fllllllf                      fflllllf                       llll
  lllf     ffllll                          fff                         flll
   lllff     fflffff                                                 ffflll
    llllf       sssssssf                                         fsssssslll
     lllllf     ssssssff                                         ffssssslll
       lllllllff                                                       flll
         llllllllsssssf                                          fsssssslll
              lllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
                            llll                         llll
                           lllllll                    llllllll     llllllllll
                          lllfflllll                llllllflll     lllrrlrrlll
                          lllf  fllllllllll  llllllllllff  flll    lllrrrrrlll
                         lllf     fllllllllllllllllllff    flll     llllrllll
                         lllf      fffssfffsssffsssff       llll      lllll
                      llllll         fssf fsss fsss         flllll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
                  lllf            flff             flff            flll
              ll lllff          lllllllf         lllllllf          flll ll
             llllllllllllf     llllfllllf      fllllfllllf     flllllllllll
                llllffllff     fllf  fllff     ffllf  fllf     flllfflll
    llll      lllllllllllf            fllllllllllff            fllllllllll
 llllllllll   llllllllfff              lllpppplllf             fffllllllll
llllffflllll  llllf                    flllpppllf                     flll
lllf    fllll lllf                      fflllllf                       llll
lllf     flllllll                          fff                         flll
llllf      fllllffff                                                 ffflll
 llllff       ffsssssssf                                         fsssssslll
   llllff       ssssssff                                         ffssssslll
    llllllff                                                           flll
       llllllllllsssssf                                          fsssssslll
          lllllllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
                            llll                         llll        lll lll
                           lllllll                    llllllll     lllllllllll
                          lllfflllll                llllllflll    lllrrrrrrrlll
                          lllf  fllllllllll  llllllllllff  flll    llrrrrrrrlll
                         lllf     fllllllllllllllllllff    flll    llllrrrllll
                         lllf      fffssfffsssffsssff       llll     lllllll
                      llllll         fssf fsss fsss         flllll      ll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
                  lllf            flff             flff            flll
              ll lllff          lllllllf         lllllllf          flll ll
             llllllllllllf     llllfllllf      fllllfllllf     flllllllllll
   llllllll     llllffllff     fllf  fllff     ffllf  fllf     flllfflll
  lllllllllll lllllllllllf            fllllllllllff            fllllllllll
 llllf  fflll llllllllfff              lllpppplllf             fffllllllll
 lllf     flllllllf                    flllpppllf                     flll
 llllf    fllllllf                      fflllllf                       llll
  lllf     ffllll                          fff                         flll
   lllff     fflffff                                                 ffflll
    llllf       sssssssf                                         fsssssslll
     lllllf     ssssssff                                         ffssssslll
       lllllllff                                                       flll
         llllllllsssssf                                          fsssssslll
              lllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
                            llll                         llll      lllllllllll
                           lllllll                    llllllll    lllrrlllrrlll
                          lllfflllll                llllllflll    llrrrrrrrrrlll
                          lllf  fllllllllll  llllllllllff  flll   lllrrrrrrrlll
                         lllf     fllllllllllllllllllff    flll    lllrrrrrlll
                         lllf      fffssfffsssffsssff       llll    lllllllll
                      llllll         fssf fsss fsss         flllll    lllll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
                  lllf            flff             flff            flll
         l    ll lllff          lllllllf         lllllllf          flll ll
     llllllllllllllllllllf     llllfllllf      fllllfllllf     flllllllllll
   lllllfflllll llllffllff     fllf  fllff     ffllf  fllf     flllfflll
   lllff   flllllllllllllf            fllllllllllff            fllllllllll
   lllf     flllllllllfff              lllpppplllf             fffllllllll
   llllf    flllllf                    flllpppllf                     flll
    lllf     flllf                      fflllllf                       llll
    llllf     fll                          fff                         flll
     llllf      ffff                                                 ffflll
      lllllf    sssssssf                                         fsssssslll
       llllllf fssssssff                                         ffssssslll
         lllllllff                                                     flll
            lllllsssssf                                          fsssssslll
              lllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
