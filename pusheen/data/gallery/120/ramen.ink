                       lllllll                                        llllllll
                      lllllllllll                                   llllllllll
                     lllllfllllllll                              llllllllffllll
                     llllff fflllllll                          lllllllff  flllll
                    lllllf     flllllll                       llllllff     fllll
                    llllf        fllllllllllllllllllllllllllllllllff       flllll
                   lllllf         ffllllllllllllllllllllllllllllff          fllll
                   llllff           fffsssssffffsssssffffsssseff            fllll
                 llllllf               sssssf  fsssss   sssssf              fllllll
               llllllllf               fssssf  fsssss   sssss               fflllllll                llllll
             lllllllff                  fsss   fssssf   fsssf                 ffllllllll           llllllllll
           lllllllf                      fff    ssssf    fff                     ffllllll        lllllloollll
          llllllf                               fssf                               ffllllll    lllllloooollll
         lllllff                                                                     fllllll  llllloooolllll
        lllllf                                                                        ffllllllllloooollllll
       lllllf                ffff      ffff              ffff      ffff                flllllllooooolllll         ll
       llllff               flllllf  ffllllff           fllllff  ffllllff              ffllllloooolllll        llllllll
      lllllf                flllllllfllllllff           flllllllfllllllf             ffllllloooolllll        llllllollll
llllllllllllllffff           fflllllllllllf              fflllllllllllf           fffllllloooollllll       lllllooooolll
llllllllllllllllllff           ffllllllff                  ffllllllff            flllllloooollllllll    llllllooooolllll
     llllfffffllllf                           fflllllff                         ffllllooooolllll      llllllooooolllll
    lllllf  fffffff                        fllllllllllllff                    ffllllooooolllllll    lllllloooollllll
 lllllllllllllllllf                      fflllllllllllllllf                 ffllllooooollllllllllllllllooooollllll
 llllllllllllllffff                      flllyyylllyyyyllllf               fllllloooollllllllllllllllooooollllll
  lllllff                               fllllyyylllyy yllllf             fllllloooolllllff ffllllllooooollllll
  llllff              fffllffff         flllly yyllly yylllff          fflllloooolllllff  flllllloooollllll
 lllllf           ffllllllllllllff      flllyy ylllly  yllllf        ffllllooooollllff fflllllooooollllllll
 llllf          fflllllwwwwwwlllllff   fflllyy yllllyy yllllf      ffllllooooollllff fflllllooooollllllllllll
lllllf         ffllllww      ywllllff  flllly  yllllly yllllf    ffllllloooollllffffflllllooooolllllssssllllll
llllf          fllllw          wllllf  fllllyy yllllly yylllf   fllllloooolllllffflllllloooollllllllsssssslllll
llllfffffffffffflllwwwwyyyyyyyywwlllffffllllyyyylllllyyyllllfffflllloooolllllffflllllloooolllllffllllssssssllll
llllsssssllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllssssllllssssssllll
llllsssssllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllssssssllllsssssslllll
llllsssssslllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllsssssllllssssssslllll
llllff   flllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllll    fllllssssssslllll
llllfffffflllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllffffffllllffffffflllll
lllllsssssslww                                                                        wwllssssssllllf     fllll
 llllssssssllwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrwwwllssssssllllff    ffllll
 lllllfssssfllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllffsssflllllssf  fflllll
  lllllff   flllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllf    flllllssssssllllll
   llllllff   fllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllff   fllllllfssssslllll
    llllllllff fflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllfff ffllllllff fslllllll
      lllllllllllfffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllffffllllllllllfffllllllll
         lllllllllf   fflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllff   ffllllllllflllllllllll
              llllllff   fffllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllff    fflllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 llllllllllllllllll                              llllllllllllllllll
