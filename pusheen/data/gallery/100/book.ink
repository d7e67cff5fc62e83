                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllf   ffllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllff      llll
                 llllf         fllllllllllllllllllllllllllff        fllll
                 llllf          fffssssfllllllllllfssssfff           llll
                lllllf             sssss  fssssf  fssssf             lllll
             lllllllf              fssss  fssssf  fssss              flllllll
           llllllff                 fssf   ssssf   sssf                ffllllll
          lllllff                    f     fssf     f                     flllll
        lllllff                             fff                             flllll
       lllllf                                                                flllll
       llllf                                                                  fllll
      llllf                                                                    fllll
      llllf                  flllllf                  fllllllf                  fllll
lllllllllllllfff            lllllllllf               fllllllllf            fffllllllllllll
llllllllllllllllf          flllllllllf               lllllllllf          fllllllllllllllll
    llllff fffff            flllllllf                fllllllll            ffffff fllll
    llllffllllllf            fflllff                  fflllff            fllllllfflllll
 lllllllllllllllf                   lllf   fllf   flll                   flllllllllllllll
 llllllffff                         llllf fllllff llllf                        ffffflllll
  llllf                             fllllllllllllllllff                             lllll
 llllf                      fflllllllfllllllffllllllflllllllff                      fllllllllll
 lllf                   fflllllllllllllllff    fflllllllllllllllff                   fllllllllllll
llllf              fffllllllwwwwwwwwwwwlllllfflllllwwwwwwwwwwwllllllf f              fllllsssllllll
llllf             lllllllllwwwwwwwwwwwwwwwllllllwwwwwwwwwwwwwwwlllllllll              flllssssssllll
lllsffffff        lllbbbbbbblllllllllllllllllllllllllllllllllllbbbbbblllf       ffffffflllssssssllll
lllssssssssssf  fllllbbbbbbbbbbbbbbbbbbbbbbblllbbbbbbbbbbbbbbbbbbbbbbllllf  fsssssssssslllssssssllll
lllsssssssssssfflllllllbbbbbbb         b bbbllbbb b          bbbbbblllllllfffsssssssssslllssssssslll
llllfffffff     ffllllllllllbbb           bbllbb           bbbblllllllllff     fffffffflllssssssslll
llllf                   fllllbbb          bbllbb           bbllllff                   llllffffssslll
llllsssssssff            fflllbb          bbllbb          bbblllf            ffsssssssllll     fflll
 llllssssssssfllllllfffffllllbbb          bbllbb          bbbllllfffffllllllfssssssssslllf      llll
 llllsfffffffflllllllllllllbbbb           bbllbb           bbbblllllllllllllffffffffsllllssf  fllll
  llllff        fflllbbbbbbbbb            bbllbb             bbbbbbbblllff         fllllsssssfllll
   lllllf         lllbbbbbbbbbbbb b       bbllbb      b b bbbbbbbbbbblllf        flllllfsssslllll
    llllllllfff  flllllllbbbbbbbbbbbbbbbbbbbllbbbbbbbbbbbbbbbbbbblllllllf  ffflllllllff flllllll
       llllllllf  fllllllllllllllllllllllbbblllbbblllllllllllllllllllllf  fllllllllfffllllllll
           llllllf          ffllllllllllllllllllllllllllllllfff          flllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
