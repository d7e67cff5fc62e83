



                                                                                        ll
                                                                                    lllllllllll
                                                                                  lllluuuuulllllll
                                                                                  llluuuuuuuuuullll
                                                                                 lllluullllluuuuulll
                                                                                 lllluulllllllluulll
                                                                                  llluullll lllllll
                                                                                  llluuulll
                          llll                                        llll       lllluuulll
                         llllllll                                  llllllll   lllllllluuulll
                        llllllllllll                            llllllllllll lllluuuuuuuullll
                       llllff flllllll                        lllllllf ffllllllluuuuuuuuuulll
                       llllf    ffllllllllllllllllllllllllllllllllff     llllllluuuuuuuuuulll
                      llllf        fllllllllllllllllllllllllllllf        fllllllluuuuuuullll
                      llllf          fllllllllllllllllllllllllf           llll llllllllllll
                    lllllff            fssssf  esssse  fssssf             flllll  lllll
                 llllllllf              fsssf  fssssf  fsssf              fllllllll
               llllllff                  fsff   ssssf   fsf                  ffllllll
             llllllff                           fssf                            fllllll
            lllllf                                                                flllll
            llllf                                                                  fllll
           llllf                  fflllf                    flllff                  fllll
          llllf                 flllllllllf              flllllllllf                 fllll
    llllllllllllllllf          llllllllllllf            fllllllllllllf         fllllllllllllllll
     llllllllllllllll         fllllf   fllll            llllf   fllllf         llllllllllllllll
         llllf ffffff          fff       ffffffffffffffffff       fff          ffffff fllll
     llllllllllllllllf                    flllllllllllllllf                   fllllllllllllllll
     llllllllllllffff                     fllllppppppllllf                     ffffllllllllllll
      llllff                               flllpppppplllf                               ffllll
      llllf                                 fllllllllllf                                 fllll
     llllf                                    fllllllf                                    fllll
     lllf                           fff      fllffffllf      fff                           flll
    llllf                           lllff    llllffllll     flll                           fllll
    llllsssssssfff                  lllff    flllfflllf     flllf                  ffsssssssllll
    llllssssssssssf                fllll     flllfflllf     llllf                fssssssssssllll
    llllffffffffff                  flllff  fllllffllllf   flllf                  ffffffffffllll
     lllff                          flllllllllllff flllllllllllf                           flll
     llllsssssssff                    fllllllllf    fllllllllf                    ffsssssssllll
     llllssssssssf                                                                fssssssssllll
      llllffffff                                                                    ffffffllll
       lllllf                                                                          flllll
        lllllllff                                                                  fflllllll
          llllllllll                                                            llllllllll
             llllllllf            fllllllllllllllllllllllllllllllf            fllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll      llllllllllllll      llllllllllllllllll
      llllllllll
   lllllluuuullll
 llllluuuuuuuuulll
llluuuuullllluulll
llluulllllllluullll
llllllll  llluulll            lll
   ll    llluuulll          lllllll
         llluuullll         lllllllll
        llluuullllllll    lllllffllllll
       lllluuuuuuuullll   llllf   flllll                             lllllll
       llluuuuuuuuuullll llllf      flllll                       lllllllllll
       llluuuuuuuuuullllllllf        flllllllllll              llllllllffllll
        lllluuuuuuulllllllllf         fllllllllllllllllllllllllllllff    llll
         llllllllllllllllllf             ssssffllllllllllllllllllf       llll
            llllllllllllfff              ssssf  sssss ffssssllff         flll
               llllllff                  ssss   ssssf  fssssf            elll
             llllllf                     fssf   ssssf  ssssf             flll
            lllllf                              sssf   fssf              flllll
           lllllf                               fsf                       fflllll
     lll  lllllf                                                            flllll
     lllllllllff                 flllff                                       fllll
       lllllllllllllf         flllllllllf                                      fllll
        llllffflllllf        flllllllllllf               fllllf                 fllll
     llllllfffffffff         flllf  ffllll            flllllllllf               fllll
    lllllllllllllllf                  fllf           llllllflllllf               flll   llllll
     llllfffffffffff                   fflff         flllf   fllll               flllllllllllllll
    llllf                              flllllllllllllff       fllf        fllllllllllllllllflllllll
   llllff                              flllpppllllllllf                   ffllllllllllllllf   fllll
  llllff                                lllppppppplllf                    fllff  flllllf       fllll
  llllf                                 flllppppllllf                    flllllllllllllf       fllll
 llllf                                   fllllllllff                        ffllllllllllf       llll
 llllsssssff                               fllllf                                 flllllf      fllll
 lllsssssssssf                                                                     lllf        flll
llllfsssssssssf                                                                    flf        fllll
llllf     f                                                                         f         llll
llllssfff                                                                                   flllll
llllsssssssf                                                                               flllll
 lllssssssssf                                                            fssssssssssf    fllllll
 llllfffff                                                               fssssssssssf  fllllll
  llllf                                                                    ffffssssfflllllll
   lllllf                                                                        fflllllll
    llllllllf                                                            ffssssssflllll
      lllllll                                                            ssssssssllll
         lllllf                                                           ffsssslllll
          llllllllff     fllllllff                                            flllll
            lllllllllllllllllllllllllllllfffff                             ffllllll
                llllllllllll llllllllllllllllllllllllllf             flllllllllll
                                       llllllllllllllllllff        fflllllllll
                                                     lllllllllllllllllll
                                                       lllllllllllllll




          ll
     lllllllllll
  lllllluuuuuulll
llllluuuuuuuuuulll
llluuuuullllluullll
llluulllllllluullll
llllllll lllluulll
         llluuulll
         llluuullll       llll                                        llll
        llluuullllllll   llllllll                                  llllllll
       lllluuuuuuuullll llllllllllll                            llllllllllll
       llluuuuuuuuuulllllllff flllllll                        lllllllf ffllll
       llluuuuuuuuuulllllllf    ffllllllllllllllllllllllllllllllllff     llll
        lllluuuuuuulllllllf        fllllllllllllllllllllllllllllf        fllll
         llllllllllll llllf          fllllllllllllllllllllllllf           llll
             lllll  lllllff            fssssf  esssse  fssssf             flllll
                 llllllllf              fsssf  fssssf  fsssf              fllllllll
               llllllff                  fsff   ssssf   fsf                  ffllllll
             llllllff                           fssf                            fllllll
            lllllf                                                                flllll
            llllf                                                                  fllll
           llllf                  fflllf                    flllff                  fllll
          llllf                 flllllllllf              flllllllllf                 fllll
    llllllllllllllllf          llllllllllllf            fllllllllllllf         fllllllllllllllll
     llllllllllllllll         fllllf   fllll            llllf   fllllf         llllllllllllllll
         llllf ffffff          fff       ffffffffffffffffff       fff          ffffff fllll
     llllllllllllllllf                    lllllllllllllllff                   fllllllllllllllll
     llllllllllllffff                     fllllppppppllllf                     ffffllllllllllll
      llllff                               flllpppppplllf                               ffllll
      llllf                                 fllllllllllf                                 fllll
     llllf                                    fllllllf                                    fllll
     lllf                           fff      fllffffllf      fff                           flll
    llllf                           lllff    llllffllll     flll                           fllll
    llllsssssssfff                  lllff    flllfflllf     flllf                  ffsssssssllll
    llllssssssssssf                fllll     flllfflllf     llllf                fssssssssssllll
    llllffffffffff                  flllff  fllllffllllf   flllf                  ffffffffffllll
     lllff                          flllllllllllff flllllllllllf                           flll
     llllsssssssff                    fllllllllf    fllllllllf                    ffsssssssllll
     llllssssssssf                                                                fssssssssllll
      llllffffff                                                                    ffffffllll
       lllllf                                                                          flllll
        lllllllff                                                                  fflllllll
          llllllllll                                                            llllllllll
             llllllllf            fllllllllllllllllllllllllllllllf            fllllllll
                 llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                   llllllllllllllllll      llllllllllllll      llllllllllllllllll
