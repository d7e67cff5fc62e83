                            llll                         llll     lllllllllllll
                           lllllll                    llllllll   lllrrrlllrrrlll
                          lllfflllll                llllllflll   llrrrrrrrrrrrll
                          lllf  fllllllllll  llllllllllff  flll  lllrrrrrrrrrlll
                         lllf     fllllllllllllllllllff    flll   lllrrrrrrrlll
                         lllf      fffssfffsssffsssff       llll    lllrrrlll
                      llllll         fssf fsss fsss         flllll    lllll
                    lllllff           fsf fssf  fsf          fflllll
                   llllff                  fsf                  fllll
                  llllf                                          fflll
          llll    lllf            flff             flff            flll
       lllllllllllllff          lllllllf         lllllllf          flll ll
      llllfffllllllllllllf     llllfllllf      fllllfllllf     flllllllllll
     llllf    flllllffllff     fllf  fllff     ffllf  fllf     flllfflll
     lllf     fllllllllllf            fllllllllllff            fllllllllll
     lllf     llllllllfff              lllpppplllf             fffllllllll
     lllff    flllf                    flllpppllf                     flll
      lllf     flf                      fflllllf                       llll
      llllf                                fff                         flll
       llllf    ffff                                                 ffflll
        llllff fsssssssf                                         fsssssslll
         llllllfssssssff                                         ffssssslll
           lllllff                                                     flll
              lllsssssf                                          fsssssslll
              lllssssff                                          ffsssslll
               llllf                                                ffllll
                llllllff                                         ffllllll
                 lllllllff        ffffff        f ffff         flllllll
                     llllllllfflllllllllllllllllllllllllllfflllllll
                       lllllllllllllllllllllllllllllllllllllllllll
