                                                  llllllll
                                                 lluuuuuulll
                                                 llulllluull
                                       llll      lluulllllll
                                     lllllll    llluull
              lllll                 lllffflll llluuuuull
              llllllll          llllllf   fll lluuuuuull
              llfffllllllllllllllllllf    fllllluuuuulll
             lllf   fflllllllssffssf       fllllllllll
             lllf      fsss fssffssf          ffllll
            llllf       fsf  ssf                fflll
           lllff             ff                   flll ll
          lllf                      fllllf      fflllllll
         lllf         flllf       flllllllf    flllllll
   llll  llf        flllllllf     fllff flf    fflllllllll
 llllllllllfllff    fllfffllffffflllff          fffffflll
lllffflllllllllf     ff    flllpppllf                 flll
lllf   fllllllllf          ffllpppll                    lll
lll   flllllfff              flllllf                  ffflll
lllf   fllf                     f                  fssssslll
 llf    fff                                        fffffflll
 lllf                                                ffsslll
  llllf  fsssssf                                    fsssslll
    lllllfssssff                                       flll
      lllllffff                                      flllll
         llsssssf                                  flllll
         lllfff                         ffllf   ffllll
          llllllff         flllllllllllllllllllllllll
            lllllllff fffllllllllllllll
                 lllllllllll
