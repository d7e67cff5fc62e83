                                                                   lllllllll
                                                                  llluuuuulllll
                                                                 llluulluuuuulll
                                                                 llluullllluuull
                                                     lll         llluullllllllll
                                                   lllllll       llluulll
                                                 lllllfllll    llllluuull
                   llllll                       llllf  fllll lllluuuuuulll
                   lllllllll                  llllff    flll llluuuuuuuulll
                  llllfflllllll     lllllllllllllf       flllllluuuuuuuull
                  lllf    ffllllllllllllllllllsff        fllllllllluulllll
                  lllf      ffllllsfffsssfffsssf          fflllllllllll
                  lllf          ssss  sssf  sssf              flllll
                 llllf          fsss  fssf  fff                 ffllll
                llllff            ff   fsf                        fllll
              llllff                                               fllll  ll
             llllf                               flllf            ffllllllll
            llllf              ff              fllllllllf      flllllllll
            lllf             llllllff         flllffflllff      ffffffflll
    llllll  lllf           flllllllllf        fllf    ff        fllllllllllll
  lllllllllllllffff        flllf ffllf     fffllf               ffffffffllll
 llllfffllllllllllllf      ffff     flllllllllllf                       fflll
llllf   ffllllfffffff               flllppppppllf                        fllll
lllf     ffllllllllll                flllppppllf                          fllll
lllf     llllllllfff                   fllllllf                           fflll
lllff    fflllf                          fffff                        fsssssllll
 lllf      flf                                                      fsssssssslll
 llllf      f                                                        fffffffflll
  llllf                                                                 ffssslll
   llllf    ffffffff                                                  ssssssslll
    lllllf  fssssssssf                                                fffffflll
      llllllfsssssfff                                                     fllll
        llllllf                                                         flllll
           llllssssssf                                               flllllll
            lllsssssff                                              flllll
             llllf                                  fffllllf f fffllllll
              lllllff                ffffffflllllllllllllllllllllllllll
                lllllllllf         flllllllllllllllllll   llllllll
                   llllllllllllllllllllllll
                       llllllllllllll
