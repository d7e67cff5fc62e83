                                    llllllll                                     lllllll
                                   lllllllllll                                lllllllllll
                                   llllfflllllll                            llllllllflllll
                                  lllll   flllllll                        lllllllff  fllll
                                  llllf     ffllllll                     llllllf      lllll
                                 lllllf       fflllllllllllllllllllllllllllllf        fllll
                                 llllf          fllllllllllllllllllllllllllff          lllll
                                 llllf             fssssffffsssssff sssss              fllll
                              lllllllf             fssssf  fsssss   ssssf              fllllll
                            llllllllf               fsssf   ssssf   ssssf              ffllllllll
                          lllllllff                  fssf   ssssf   fssf                  ffllllll
                         llllllf                            fsss                             fllllll
                        lllllf                               fff                              fflllll
                       lllllf                                                                   flllll
                      lllllf                                                                     flllll
                     lllllf                   fllllf                    fllllff                   fllll
                     llllf                  flllllllllf               flllllllllf                  lllll
   lllllllllll lllllllllllffff            fllllllllllllf             llllllllllllf             fffflllllllllll
 lllllllllllllllllllllllllllllllf        flllllfffflllllf           flllllffflllllf         llllllllllllllllll
llllllff ffflllll  lllllffllllllf         flllf    fllllf           flllf     flllf         fllllllffllll
llllf       flllll llllff  fffff                     ffllllffffffllllff                     ffffff  flllll
llllf        fllllllllllllllllllf                    fllllllllllllllllf                    fllllllllllllllll
llll          llllllllllllllllff                      fllllpppppppllllf                     fflllllllllllllll
llllf        fllllllllf                                flllppp ppllllf                                flllll
llllf         fllllllf                                 flllllpppllllf                                  fllll
lllll         flllllf                                    flllllllllf                                   fllllllllllll
 llllf         fllllf                                     fflllllf                                      flllllllllllll
 lllllf          flf                                                                                    flllllsssllllll
  lllllf                                                                                                 fllllssssslllll
   llllllf        fsssssff                                                                        fffsssssllllssssssllll
    llllllf       sssssssssssf                                                                 fssssssssssllllssssssllll
      lllllllf    fssssssssssf                                                                fsssssssssssllllssssssllll
        lllllllff fffffffff                                                                      fffffffffllllssssssllll
          lllllllllf                                                                                     lllllffffssllll
             llllllsssssssff                                                                     ffssssssllllf     fllll
               lllllsssssssss                                                                  fsssssssssllllf     fllll
                llllsssssssff                                                                   fsssssssllllsff   flllll
                lllllff                                                                               flllllssssfflllll
                 llllllf                                                                             llllllsssssllllll
                   lllllllf                                                                      ffllllllfffssllllll
                    lllllllllllf                                                             fllllllllllfffllllllll
                       lllllllllf              ffffffff               fffffflf              flllllllllllllllllll
                           lllllllff       ffllllllllllllllllllllllllllllllllllfff      ffflllllllllllllllllll
                             lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                               lllllllllllllllll                            llllllllllllllllll
