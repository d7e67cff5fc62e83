                                                                                    llllllllll
                                                                                   lllluuuullllll
                                                                                  llluuuuuuuuulllll
                                                                                  llluullllluuuuulll
                                                                                 lllluulllllllluulll
                                                                   lll            llluulll  llllllll
                                                                 lllllll          llluuulll    ll
                                                               lllllllll         lllluuulll
                                                             llllllfflllll    lllllllluuulll
                        lllllll                             lllllf   fllll   lllluuuuuuuulll
                        lllllllllll                       lllllf      fllll lllluuuuuuuuuulll
                       llllffllllllll              lllllllllllf        flllllllluuuuuuuuuulll
                       llllf   ffllllllllllllllllllllllllllllf          llllllllluuuuuuullll
                       llllf      fllllllllllllllllllffssss             fllllllllllllllllll
                       lllf         ffllssssfffsssss  fssss               ffllllllllllll
                       llle            fssssf  fssss   ssss                  ffllllll
                       lllf             fssss  fssssf  fssf                     fllllll
                     lllllf              fssf   fsss                              flllll
                   lllllff                       fsf                               flllll
                  lllllf                                                            flllll  lll
                 llllff                                      fflllf                  flllllllll
                llllf                                      flllllllllf          lllllllllllll
               llllf                 fllllff              flllllllllllf        flllllfffllll
               llllf               flllllllllf           fllllff  flllf         fffffffffllllll
      llllll   lllf               flllllfllllllf          fllf                  flllllllllllllll
   lllllllllllllllf               llllff  flllf         fflff                    ffffffffffllll
 lllllllfllllllllllllllllf        fllf       fflllllllllllllff                             fllll
 llllf   fllllllllllllllff                   fllllllllppplllf                               fllll
llllf       flllllf  ffllf                    flllppppppplllf                               ffllll
llllf        lllllllllllll                     fllllpppplllf                                  llll
llllf      fllllllllllff                         fllllllllf                                   fllll
llllf      flllllf                                 fllllff                              ffsssssllll
 lllf        flllf                                                                    fssssssssslll
 llllf        flf                                                                    fsssssssssfllll
  llllf                                                                                  f     fllll
  lllllf                                                                                   fffssllll
   lllllf                                                                               fsssssssllll
    llllllf    fssssssssssf                                                            fsssssssslll
      llllllf   ssssssssssf                                                               fffffllll
        lllllllffssssffff                                                                    fllll
          lllllllff                                                                        flllll
             lllllfssssssff                                                            fllllllll
               llllssssssssf                                                           lllllll
               lllllssssff                                                           flllll
                lllllff                                           ffllllllf     ffllllllll
                 llllllff                             ffffflllllllllllllllllllllllllllll
                   lllllllllllf             fllllllllllllllllllllllllll llllllllllll
                      lllllllllff        ffllllllllllllllllll
                            lllllllllllllllllll
                              lllllllllllllll
