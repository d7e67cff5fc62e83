                   lllllll                                lllllll
                  llllllllll                            llllllllll
                 llllfffllllll                       lllllllffllll
                 llllf   fllllll                    lllllff   fllll
                llllf      flllllllllllllllllllllllllllff     fllll
                llllf        fllllllllllllllllllllllllf        fllll
                llllf          ffssssfffssssfffssssff           llll
             llllllff           fssss  fssss  fssssf           flllllll              lll
           lllllllf              fssf  fssss   sssf              flllllll          llllllll
         llllllff                 fff   sssf   fff                 fflllll       llllooolll
        lllllff                         fssf                         fflllll   lllllooollll
       llllff                                                          flllllllllloooollll
      llllff                                                            fllllllloooollll
      llllf            fllllf  fflllf         fflllff fflllff           fflllloooollll       llllll
 l   llllf             fllllllflllllf          flllllflllllff          flllloooollll      llllloolll
llllllllllllllff        ffllllllllff            flllllllllf         fllllloooollllll    llllloooolll
 llllllllllllllf           fllllff      ffff      fflllff          flllllooolllllll   llllloooolllll
    llllf f ffff                    ffllllllllff                 fflllloooolllll    llllloooolllll
 llllllllllllllf                  ffllllllllllllff              flllloooolllllllllllllooooolllll
 llllllllllllfff                  flllyylllyyylllf            flllloooollllllllllllloooolllll
  llllf                          flllyyyyllyyylllff         ffllloooollllff fflllloooolllll
 llllf          fflllllllff       lllyy lllyyyylllf       ffllllooollllffffllllloooolllll
 lllf         fllllllwwlllllff    lllyyyllllyyylllf     ffllllooollllffffllllooooollllllll
llllf        flllwwww  ywwlllff  flllyyyllllyyylllf   fflllloooolllfffflllloooolllllllllllll
llllf       flllww       wwlllf  flllyyyllllyyylllf  flllloooollllffllllloooolllllllssssllll
lllssfffllllllllwwwwyyyyywwllllllllllyyyllllyyyllllllllllooollllllllllloooollllsllllsssssllll
lllssssslllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllsssllllsssssllll
lllssssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllssssllllsssssllll
llllf  flllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllff  fllllsssssllll
llllfffffllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllffffflllffffffllll
llllssssslww                                                           wwllssssllllf    fllll
 llllssssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllsssssllllf   fllll
 lllllff fflllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff ffllllssssflllll
  lllllff  flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff  flllllssssslllll
   lllllllffffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfffflllllllfffllllll
     lllllllllffffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllffflllllllllfflllllll
         llllllff  ffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfff fflllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
