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
        llllf                                                                                  flllll
       lllll                        fllllf                        flllllf                       fllll
lllllllllllf                      fllllllllf                    flllllllllf                     flllllllllll
lllllllllllllllllllf             fllllllllllf                   llllllllllf              lllllllllllllllllll
   llllllllllllllllf             fllllllllllf                  fllllllllllf             fllllllllllllllll
     lllllf     fff               fllllllllf                    flllllllllf              ffff    ffllll
     llllffffffllllf               fllllllf                      fflllllf                flllfffffflllll
 llllllllllllllllllf                       flllf     fff     lllf                       fllllllllllllllllll
 llllllllllllllffff                        llllff  fllllf   fllll                        ffffflllllllllllll
  lllllff                                  fllllfffllllllfffllllf                                   flllll
  lllllf                                   fllllllllllllllllllllf                                    lllll
 lllllf                            ffllllllffflllllllfflllllllfffllllllff                            flllllllllll
 llllf                         fllllllllllllllllfff      fffllllllllllllllllf                         flllllllllllll
lllllf                     fllllllllwwwwwwwwlllllllf    flllllllwwwwwwwwwlllllllf                      lllllllllllllll
llllf                 flllllllllwwwww       wwwwllllllllllllwwww        wwwwlllllllllf                 fllllsssssslllll
llllf                 lllllllllllllllwwwwwwwwwwwwwwllllllwwwwwwwwwwwwwwwllllllllllllllf                fllllssssssslllll
llllsssssffff         lllbbbbbbbbbblllllllllllllllllllllllllllllllllllllllbbbbbbbbblllf         fffsssssllllssssssssllll
llllsssssssssssf    fflllbbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbbbbbbbbbbbbblllff    fsssssssssssllllssssssssllll
llllsssssssssssss flllllllbbbbbbbb           b bbbbbblllbbbbb b b         bbbbbbbblllllllf fssssssssssssllllssssssssllll
llllfssssssssfff   llllllllllllbbbbb               bblllbb              bbbbbllllllllllllf  fffssssssssfllllssssssssllll
llllf                    fffllllllbbb              bblllbb             bbblllllllfff                    llllssssssssllll
llllff f                      fllllbbb             bblllbb             bbllllff                     f  fllllffffffffllll
lllllssssssssff                 lllbbb             bblllbb             bblllf                ffssssssssllllf       fllll
 llllsssssssssssflllllff      fllllbb              bblllbb             bbllllf      fflllllffssssssssssllllf       lllll
 lllllssssssssffflllllllllllllllllbbb              bblllbb             bbblllllllllllllllllffffssssssslllllsf     lllll
  lllllff        ffllllllllllllbbbbb               bblllbb              bbbbbblllllllllllff         flllllsssssffllllll
   lllllf            flllbbbbbbbbb                 bblllbb                bbbbbbbbblllf            flllllsssssssllllll
    llllllf           lllbbbbbbbbbbbbbb b          bblllbb          b bbbbbbbbbbbbblllf          fllllllffssssllllll
     lllllllllfff    flllllllllbbbbbbbbbbbbbbbbbbbbbblllbbbbbbbbbbbbbbbbbbbbblllllllllf    fffllllllllff  fllllllll
       lllllllllllf   flllllllllllllllllllllllbbbbbbblllbbbbbbllllllllllllllllllllllllf   llllllllllfffflllllllll
           llllllllf          fffffflllllllllllllllllllllllllllllllllllllfffff          fllllllllfllllllllllll
               llllllfff        ffllllllllllllllllllllllllllllllllllllllllff         ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
