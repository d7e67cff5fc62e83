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
        lllllff           lllf              fff             flllf           flllll
       lllllf            fllllllllf                    flllllllll            flllll
       llllf              ffllllllllllf            flllllllllllff             fllll
      llllf                  flllllllllf          flllllllllff                 fllll
      llllf                 lllllllllff            fffllllllllf                 fllll
lllllllllllllfff           flllllllllf               lllllllllf            fffllllllllllll
llllllllllllllllf           llllllllf                fllllllllf          fllllllllllllllll
    llllff fffff             flllllff                 flllllff            ffffff fllll
    llllffllllllf                   lllf   fllf   flllf                  fllllllfflllll
 lllllllllllllllf                  fllllllllllllllllllf                  flllllllllllllll
 llllllffff                         fllllllllllllllllf                         ffffflllll
  llllf                              flllllpppplllllff                              lllll
 llllf                                 fllllppllllf                                 fllllllllll
 lllf                                   fflllllllf                                   fllllllllllll
llllf                     fflllllllllf      ff      ffllllllllff                     fllllsssllllll
llllf                 flllllllllllllllllllllfflllllllllllllllllllllf                  flllssssssllll
lllsffffff          fllllluuuuuulllllllllllllllllluuuuuuuuuuuuuuullllff         ffffffflllssssssllll
lllssssssssssf  flllllluuuuuuuullwwwwlluuuuuuuuuuuuuuuullllllluuuuullllllf  fsssssssssslllssssssllll
lllsssssssssssffllllllluuuuulllllww wllllluuuuuuuuuuuuullyyyllluuuulllllllfffsssssssssslllssssssslll
llllfffffff    fllllllllllllllwwww  wwwwllluuuuuuullllllllylllllllllllllflf    fffffffflllssssssslll
llllf          llf      flllllwwww  wwwwllluuuuullyyyllluuuuullllff     fllf          llllffffssslll
llllsssssssff flf        ffllllllww wllllluuuuuullyyyllluuuuulllf        flf ffsssssssllll     fflll
 llllssssssssfllllllffffflllluullwwwwlluuuuuuuuuulllllluuuuuullllfffffllllllfssssssssslllf      llll
 llllsffffffffllllllllllllluuuuulllllllllllllllllllllllluuuuuuulllllllllllllffffffffsllllssf  fllll
  llllff      fllluuuuuuuuuuuullllllllfllllllllllllflllllllluuuuuuuuuuuulllf       fllllsssssfllll
   lllllf     fllluuuuuuuuuullllff                      fflllluuuuuuuuuulllf     flllllfsssslllll
    llllllllfffllluuuuuuuulllllf                          fflllluuuuuuuulllffflllllllff flllllll
       llllllllfllluuuulllllff                              ffllllluuuulllfllllllllfffllllllll
           llllllllllllllff ffllllllllllllllllllllllllllllllff ffllllllllflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                          llllllllllllllllllll
