                                                                                  lllll
                   ll                                  ll                        lllllll
                 lllllll                            lllllll                     lllwwwllll
                lllllllllll                      lllllllllll                  llllwwwwwllll
               llllffflllllll                  llllllfffllll                 llllww   wwllll
               llllf   ffllllllllllllllllllllllllllff   fllll               llllww     wwllll
              llllf      ffllllllllllllllllllllllff      flll              llllww        wllll
              llllf        fffsssfllllllllfsssfff        fllll             lllww          wllll
            llllllf          fsssf  ssss  ssssf          fllllll          lllww            wlll
          llllllff            sssf  ssss  fssf            flllllll        lllw             wllll
        llllllf                ff   fssf   ff                fllllll     llllw  wwwwlwwww  wwlll
       lllllf                        ff                        flllll    lllww wlllbbblllwwwwlll
      llllff                                                    flllll   lllwwwllbbbbbbbllwwwlll
     llllf              flllllff            fflllllf             fllll   lllwwwllbbbbbbbllwwwlll
     llllf            fllllwwwwl           flwwwwllllf            fllll  lllwwwwllbbbbbllwwwwlll
llllllllllfff         lllllwwwllf          llwwwlllllf         fffllllllllllww wwwlllllwww  wlll
llllllllllllllf       flllllllllf          flllllllllf       flllllllllllllllw    wwwww    wwlll
   llllffffffff        flllllllf    ffff    flllllllf        fffffffflll  lllw              wlll
 lllllllllllllf          ffff    fllllllllf   fffff          flllllllllllllllw             wlll
 llllllllllllf                 fllllllllllllf                ffllllllllllllllww            wlll
 llllff                        flllff  fflllf                        flllllllw             wlll
 llllf                           f        f                           flllllll            wwllll
llllf                                                                  fllllllww          wllllll
llllf                     fllf    lllfflllf   fllf                     flllrllw           wllrllll
lllfffff                  lllf   flllfllllf   llll                  ffflllrrlll           wllrrllll
lllssssssssf              lllf   fllllllllf   llll              fssssslllrrrlllww        wlllrrrllll
lllsssssssssf             llllf   llllllll   fllll             fssssslllllllllllllllllllllllllllllll
llllf ff                  fllllffllllffllllffllllf                 fflllllllllllllllllllllllllllllll
llllffffff                 fllllllllffffllllllllf                 fffffflllllllooooooooooolll
llllsssssssf                 fflllff    fflllff                 fssssssslll llloo       oollll
 llllssssff                                                      ffssssllll llloo       oollll
  llllff                                                            ffllll  llloooo    ooolll
   lllllff                                                        fllllll   lllloooo oooollll
    lllllllll                                                 flllllllll      llllooooollll
       lllllllf          fllllllllllllllllllllllllf          flllllll           llllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllll                 lllll
            lllllllllllllll   llllllllllllllll  llllllllllllllll
