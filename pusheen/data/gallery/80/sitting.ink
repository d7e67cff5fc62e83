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
     lllf               fllf                fllff              flll
    llllf             fllllllf            fllllllf             fllll
llllllllllllf         llllllll            flllllllf        fllllllllllll
  lllllllllllf        fllllllf            fllllllf        flllllllllll
   lllffffflff          fffffflf   ff   fllfffff           flffffflll
lllllllllllllf              flllffflllfflllf              flllllllllllll
 llllfffff                   llllllllllllll                    fffflllll
 lllf                         fllllffllllff                        flll
llllf                                                               llllllllll
lllf                             ff  fff                            fllllllllll
lllf                     lll   flllfflllf   fll                     flllssssllll
lllsssssff              flll    fllfflllf   lllf              ffssssslllssssslll
lllssssssssf            flll    flllfllff   lllf             sssssssslllssssslll
lllffffffff              lllff flllfflllf  flllf             fffffffflllssssslll
lllf                     flllllllllfflllllllllf                     flllfffsslll
lllsssssssf               fflllllf    flllllff               fssssssslllf   flll
 lllssssssf                                                  fsssssslllsf  fllll
 llllff                                                           fllllsssfllll
  lllllf                                                        flllllfsslllll
    llllllll                                                flllllllffflllll
      lllllllf          fllffffffffffffffffffllf          ffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
