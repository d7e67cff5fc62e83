                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fflllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                                                                                flllll
        llllf                      ffllllf                        flllllf                      flllll
       lllll                      fllllllllf                    flllllllllf                     fllll
lllllllllllf                     fllllllllllf                   llllllllllf                     flllllllllll
lllllllllllllllllllf             fllllllllllf                  fllllllllllf              lllllllllllllllllll
   llllllllllllllllf              fllllllllf                    flllllllllf             fllllllllllllllll
     lllllf     fff                ffllllff                      fflllllf                ffff    ffllll
     llllffffffllllf                       flllf     flf     lllf                        flllfffffflllll
 llllllllllllllllllf                       lllllf  fllllf   fllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllfffllllllfffllllf                        ffffflllllllllllll
  lllllff                                   llllllllllllllllllllf                                   flllll
  lllllf                                     flllllllfflllllllff                                     lllll
 lllllf                                                                                              flllllllllll
 llllf                                                                                                flllllllllllll
lllllf                                                                                                 lllllllllllllll
llllf                                 fff       flllf  flllf       fff                                 fllllsssssslllll
llllf                                flllf      fllll  fllllf     fllll                                fllllssssssslllll
llllsssssffff                        llllff     fllllffllllf      fllll                         fffsssssllllssssssssllll
llllsssssssssssf                     llllf       llllffllllf      fllll                     fsssssssssssllllssssssssllll
llllsssssssssssss                    fllll       llllffllllf      lllllf                   fssssssssssssllllssssssssllll
llllfssssssssfff                     fllllf     fllllffllllf     fllllf                     fffssssssssfllllssssssssllll
llllf                                 flllllf fflllll  fllllff fflllll                                  llllssssssssllll
llllff f                               fllllllllllllf   fllllllllllllf                              f  fllllffffffffllll
lllllssssssssff                         ffllllllllf      flllllllllf                         ffssssssssllllf       fllll
 llllsssssssssss                              f               f                             fssssssssssllllf       lllll
 lllllssssssssff                                                                             ffssssssslllllsf     lllll
  lllllff                                                                                           flllllsssssffllllll
   lllllf                                                                                          flllllsssssssllllll
    llllllf                                                                                      fllllllffssssllllll
     lllllllllfff                                                                          fffllllllllff  fllllllll
       lllllllllllf                                                                       llllllllllfffflllllllll
           llllllllf                flllllfffffffffffffffffffffffflllllf                fllllllllfllllllllllll
               llllllfff        ffllllllllllllllllllllllllllllllllllllllllff         ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
