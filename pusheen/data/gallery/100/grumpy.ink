                                                                   lllllllllllllllllllllll
                                                                 llllleeeeeelllleeeeeeellllll
                                                               lllleeeeeeeeeeeeeeeeeeeeeeellll
                                                            lllllleeeeeeeeeeeeeeeeeeeeeeeeellll
                                                          llllleeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
                                                        lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                        llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellll
                                                        llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                                        llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
                                                        lllleeeeeeeeeeelllllllleeeeeeeeeeeeeeeeeelll
            llllll                             lllll     lllleeeeeeeellllllllllllllllllleeeeeeellll
           lllllllll                        lllllllll      lllllllllllll   lllyyyyllllllllllllllll
          llllffllllll                    llllllffllll        lllllll     lllyy yylllllllllllll
          llllf  fllllll                llllllff  fllll                  llllyyyyyylllll
         llllf     fflllllllllllllllllllllllf     fllllllll              lllllllllllll
         llllf       fllllllllllllllllllllf        fllllllllllllll          llllllll
         llllf         fssssfffsssfffssss          fffffllllllllllllll      llllll
         llll           ssss  ssssf fsssf                   fssssllllllll  lllll
         llllf          fssf  fsss   ssf                    sssssffflllllll
        llllf                 fssf                         fssssf    ffllllll
       llllf    lllf           ff           ffllf          fsssf     fsssllllll
      llllff   flllllllff              ffllllllllf         fssf      ssssfflllll
      llllf     fllllllllllf        fllllllllllff           ff      fssssf ffllll
     llllf        flllllllll        fllllllllff                     ssssf    fllll
lllllllllf        lllllllff          fflllllllff    ffffllllllf     fsf       fllll
llllllllllllllf  flllllllf             lllllllffflllllllllllllf                fllllllllll
    llllfflllf    flllllf              flllllf  fllllfffff                     fllllllllllll
  llllllllllllf             fllllllf            fllllllllffff                   flllsssssllll
lllllllllllllf            flllllllllllf         flllllllllllllf                 flllssssssllll
 lllllllf                fllllff fllllf                 ffffff                   llllsssssllll
    llll                  fff      ffff                                          llllsssssllll
    llll                                                                         llllsssssllll
    llllf                                                                        llllf fffllll
    llllf                                                                        llllf   fllll
    llllf                                                                        llllf  fllll
     lllff                                                                      flllssssllll
     llllf         fllllllf          fflllllf                                  fllllsslllll
      llllf      fllllllllllf      flllllllllllf                              flllllllllll
       llllllf  fllllffffllllf     lllllffflllllf                          flllllllllll
        llllllllllllf    fllllf   flllff   fllllf                    fffllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
