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
      lllf               f                                    fllll
     lllf             fllllwlf            flwllllf             flll
    llllf            fllllwwwlf          flwwwwllllf           fllll
llllllllllllf        llllllwlllf         lllwwlllllf       fllllllllllll
  lllllllllllf       fllllllllf          fllllllllf       flllllllllll
   lllffffflff        fllllllflf   ff   fllflllllf         flffffflll
lllllllllllllf              flllffflllfflllf              flllllllllllll
 llllfffff                   llllllllllllll                    fffflllll
 lllf                         fllllffllllff                        flll
llllf                          flllllllff                           llllllllll
lllf                       fllllllooolllf                           fllllllllll
lllf                     flllloooonnolllf                           flllssssllll
lllsssssff              flloooooonnnnollllff                  ffssssslllssssslll
lllssssssssf     fllllllllooonnnooooooooolllf flllllllf      sssssssslllssssslll
lllffffffff      fllllllllooonnnoo   ooooollllllllllllf      fffffffflllssssslll
lllf                   fflllooooo  oooo ooollllff                   flllfffsslll
lllsssssssf      ff      fllloo   oonnnooooollf      ff      fssssssslllf   flll
 lllssssssf    flllllllllllloooooooonnnoo oollllllllllllf    fsssssslllsf  fllll
 llllff         ffllllllllooonnnnoo ooooo oooollllllllff          fllllsssfllll
  lllllf              fflloooonnooo oonnnoooolllf               flllllfsslllll
    llllllll            fllloooooo  oonnnooolllf            flllllllffflllll
      lllllllf          fllllllooooooooooolllllf          ffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
