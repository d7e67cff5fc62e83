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
     lllf               ffff                ffff               flll
    llllf             fllllllf            flllllllf            fllll
llllllllllllf       fllllffllllf        flllllfllllf       fllllllllllll
  lllllllllllf      flllf  flllf        flllf  flllf      flllllllllll
   lllffffflff              fflf   ff   fllf               flffffflll
lllllllllllllf              flllffflllfflllf              flllllllllllll
 llllfffff                   llllllllllllll                    fffflllll
 lllf                      fffllllllllllllfff                      flll
llllf              fllllllllllllloooooolllllllllllllf               llllllllll
lllf             fllloooooooooooooooooooooooooooooollll             fllllllllll
lllf            flloooooooooooooooooooooooooooooooooollf            flllssssllll
lllsssssff      fllloooooooollllllllllllllllloooooooollf      ffssssslllssssslll
lllssssssssfffllllllllllyyyyylyyyyy  yyyyyyyyyyyylllllllllff sssssssslllssssslll
lllffffffff  fllllllllllyyylrrrrlyy  yylrrlyyy yylllllllllff fffffffflllssssslll
lllf               fflllyyylrrrrlyy  ylrrrrlyy ylllff               flllfffsslll
lllsssssssf ff       flllyyyyyyyyy   yylrrrlyyylllff     fff fssssssslllf   flll
 lllssssssffllllllllllllllyy   yyyyyyyyyyyyyyyllllllllllllllffsssssslllsf  fllll
 llllff     fflllllllllfllly    ylrrrly     yyllflllllllllff      fllllsssfllll
  lllllf                flllyy ylrrrrlly   ylllf                flllllfsslllll
    llllllll             flllyyyyylllyyy yylllf             flllllllffflllll
      lllllllf          fllllllyyyyyy yyyylllllf          ffllllllllllllll
          llllllllfflllllllllllllyyyyyyllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
