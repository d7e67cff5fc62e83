                                                                                                         lllllllllll
                                                                                                       lllllllllllllll
                                                                                                      llllllsssssllllll
                                                                                                      llllssssssssslllll
                                                                                                      llllssssssssssllll
                                                                                                      llllssssssssssllll
                                                                                                      lllllsssssssssllll
                                                                                                       llllsssssssssllll
                                                                                       lllllllllll   llllllfffffffffllll
                                                                                    llllllllllllllllllllllf        fllll
                                                                                  lllllllllfflllllllllllssssff    flllll
                                                                                lllllllsssf      fflllllllsssssf flllll
                                                                               llllllfssssf       ssssllllllssssslllll
                  lllllll                                   llllll          lllllllffsssss       ssssssflllllssllllll
                  llllllllll                             llllllllll       lllllllff fssssf      fsssssf  fllllllllll
                 lllllllllllll                         lllllllflllll   llllllllff   fsssf       sssssf    flllllll
                lllllf fflllllll                     lllllllf fflllllllllllllf      fssf       fsssf       lllll
                llllf     fllllll                  lllllllf    fllllllllllff                    fff        fllll
               lllllf       flllllllllllllllllllllllllllf       fllllllff                                  fllll
               llllf          flllllllllllllllllllllllf          llff                                       lllll
               llllf           fllsssfffsssss  fssssff                                                      lllll
               llll             fssss   sssss  fssssf                                                       fllll
               llllf            fssss   ssssf  fsssf                                                        fllll
               llllf              ssf   fsssf   fsf                                                         fllll
              lllllf                     sss                                                                 lllll
             lllllf                       f                                                                  lllll
            lllllf                                                                                           lllll
           lllllf         flllllf                  flllllf                                                   lllll
           llllf        flllllllllf              flllllllllff                                                lllll
  lllllllllllllfff     fllllllllllll            fllllllllllllfffflllllllllllllf                              lllll
  lllllllllllllllllf  flllllf ffllllff         flllllf fflllllllllllllllllllllf                              llll
          llllffllf    fllff    flllf           fllff    flllffllfffff                                      fllll
         lllllllllf              flllf  flll   flllf         flllllllffff                                   lllll
   llllllllllllllll              llllffflllllf llllf         flllllllllllllllf                              llll
   lllllllllllfff                flllllllllllllllllf           ffffffllllllllf                             fllll
          llllff                 fflllllllllllllllf                                                        lllll
    lllllllllllf         ffllllllllllllfff ffffff                                                          llll
  lllllllllllllf      flllllllllllllllllllf                                                               fllll
lllllllfffffffff   fllllllllllllllllllllll                               fffffff                          fllllll
llllff             llllllff                                         fflllllllllllllf                       flllll
llllf             fllllff                                        flllllllllllllllllf                        flllll
llllff             fllllllf                               fffllllllllllll      llllf          flllf         fllll
llllllllfffffffffffffllllllllfff            fffffflllllllllllllllllll          lllllllff  ffflllllllff  fffllllll
  lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll               llllllllllllllllllllllllllllllll
    lllllllllllllllllllllllllllllllllllllllllllllllllllll                         llllllllllllll lllllllllllll
