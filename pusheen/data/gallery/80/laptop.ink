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
     lllf              fllllf              fllllf              flll
    llllf             fllllllf            flllllllf            fllll
llllllllllllf         fllllllf            flllllll         fllllllllllll
  lllllllllllf         fllllff            fflllllf        flllllllllll
   lllffffflff              fllf  fllf  fllf               flffffflll
lllllllllllllf              flllffllllfflllf              flllllllllllll
 llllfffff                   fllllllllllllf                    fffflllll
 lllf                         ffffffffffff                         flll
llllf           f f f f f f f f f f f f f f f f f f f f f           llllllllll
lllf          flllllllllllllllllllllllllllllllllllllllllllf         fllllllllll
lllf          llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll          flllssssllll
lllsssssff    llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeell    ffssssslllssssslll
lllssssssssf  lleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellf  sssssssslllssssslll
lllffffffff  flleeeeeeeeeeeeeellwwwllwwwlleeeeeeeeeeeeeellf  fffffffflllssssslll
lllf          lleeeeeeeeeeeeeellwwwwwwwwlleeeeeeeeeeeeeellf         flllfffsslll
lllsssssssf  flleeeeeeeeeeeeeeellww  wwlleeeeeeeeeeeeeeellf  fssssssslllf   flll
 lllssssssf  flleeeeeeeeeeeeeeeeellwwlleeeeeeeeeeeeeeeeelll  fsssssslllsf  fllll
 llllff      llleeeeeeeeeeeeeeeeeeelleeeeeeeeeeeeeeeeeeelll       fllllsssfllll
  lllllf    fllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellf    flllllfsslllll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffflllll
      lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllll
       lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
