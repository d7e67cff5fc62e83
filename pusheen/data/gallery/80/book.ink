                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf   fflllllllllllllllllllllllllf    flll
              lllf      fllllllllllllllllllllllf      flll
              lll         ffssssffssssfffsssff         llll
           llllll           ssss  ssss  ssss           flllll
         llllllf            fssf  ssss  fssf            fllllll
        llllff                f   fssf   ff                flllll
      llllff                       ff                       ffllll
      lllf                                                    fllll
     lllf                                                      flll
    llllf              fllllf              fllllf              fllll
llllllllllllf         fllllllf            flllllllf        fllllllllllll
  lllllllllllf        fllllllf            flllllll        flllllllllll
   lllffffflff        ffllllff            fflllllf         flffffflll
lllllllllllllf              fllf  fllf  fllf              flllllllllllll
 llllfffff                  flllffllllfflllf                   fffflllll
 lllf                    f fffllllllllllllff f                     flll
llllf               fflllllllllllffffffflllllllllllf                llllllllll
lllf           f flllllwwwwwwwwllllffllllwwwwwwwwwllllf             fllllllllll
lllf          fllllllwwwwwwwwwwwwllllllwwwwwwwwwwwwlllllllf         flllssssllll
lllsssssff   flllbbbbbbbbbbbllllllllllllllllbbbbbbbbbbblllf   ffssssslllssssslll
lllssssssssffllllbbbbbbbbbbbbbbbbbbllbbbbbbbbbbbbbbbbbbllllffsssssssslllssssslll
lllffffffff fllllllllbbbb        bbllbb        bbbbllllllllf fffffffflllssssslll
lllf              fflllbbb       bbllbb       bbblllff              flllfffsslll
lllsssssssffff      flllbb       bbllbb       bbbllf       fffssssssslllf   flll
 lllssssssfllllllllllllbbb       bbllbb        bbllllllllllllfsssssslllsf  fllll
 llllff    ffllllbbbbbbbb        bbllbb        bbbbbbbbllllff     fllllsssfllll
  lllllf      lllbbbbbbbbbbbb b  bbllbb b b bbbbbbbbbbblll      flllllfsslllll
    llllllll ffllllllbbbbbbbbbbbbbbllbbbbbbbbbbbbbblllllll  flllllllffflllll
      lllllllfffffffllllllllllllllllllllllllllllllllffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
