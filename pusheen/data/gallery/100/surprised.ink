                                                              llllllllllll
                                                              llllrrrrrlll
                                                              llllrrrrrlll
                                                               lllrrrrllll
                                                               lllrrrrlll
                                                               lllrrrrlll
                                                                lllrrrlll
                                                                lllrrlll
             llll                               llll            llllllll          lll
           llllllll                          llllllll            lllllll         llllll
           lllllllllll                     lllllllllll          lllrrllll        lllllll
          llllffffllllll                 llllllf fllll         llllrrrlll       lllllllll
          lllff   fflllllllllllllllllllllllllf    fllll         lllllllll       llllfflllll
         llllf      fflllllllllllllllllllllf       fllllllllll   llllll        llllf  fllllllllll
         llll         fllllllllsssfffssssf         flllllllllllllll        llllllllf    fllllllll
         llll          fssss  ssssf fssss             f fffflllllllllll   lllllllff        fflll
         llll           fssf  fsssf fsssf                   sssssfllllllllllllff           fllll
        lllllf           ff   fsss   fff                    sssss   fllllllllll           fllll
       lllllf                  fsf                         fssssf     sslllllllf           llllllll
       llllf                                               fsssf     fssssllllll            ffllllll
      llllf                                                fssf     fssssfffllllf            fflllll
      llllf        fflff                fflff                       fssss   fllllf          flllll
     llllf       fllllwwllf           flwwwllllf                    sssf     fllll        fllllll
llllllllff      fllllwwwwlff          llwwwlllllf       ffffllf     fff       fllllf       flllll
llllllllllllllf fllllllllllf         fllllllllllflllllllllllllf                flllf        flllll
   lllllllllllf  lllllllllf           fllllllllfflllllllffffff                 fllll    ffllllllll
    llllfllllff   flllllff   flllllf   ffllllff fllllfffff                      llllf llllllllllll
llllllllllllll             flllllllllf          flllllllllllllf                 flllflllllll
llllllllff                flllrrrrrlll              fffffflllf                  fllllllll
    llll                  flllrrrrrlll                                          fllllll
    llllf                 flllrrrrlllf                                          flllll
    llllf                  flllllllllf                                          fllll
     lllf                   ffllllff                                            flll
     llll                                                                       llll
     llllf                                                                     fllll
      llllff                                                                  fllll
       lllllff                                                              flllll
        lllllllf                                                           flllll
           llllf        flllll          fffffffffff          lllll         fllll
           llllf       flllllllf      flllllllllllllf      ffllllllf      flllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllll   llllllllllll         llllllllllll   llllllllllll
