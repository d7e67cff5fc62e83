                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllf  fflllllll                              lllllllff  flllll
                      lllll      flllllll                          lllllllff     fllll
                      llllf        fllllllllllllllllllllllllllllllllllllf        flllll
                     llllf           fllllllllllllllllllllllllllllllllf           fllll
                     llllf            fllllllllllllllllllllllllllllllf            fllll
                     llll                 sssssf   ssssss   fsssssf                lllll
                  lllllllf                sssssf   ssssss   fsssss                 lllllll
                llllllllf                 fssssf   ssssss   fssssf                 fllllllll
              lllllllff                    fsss    fssssf    sssf                     flllllll
            lllllllf                        fff     ssssf     ff                        ffllllll
           llllllf                                  fssf                                  fflllll
          lllllf                                                                            flllll
         lllllf                                                                              flllll
        lllllf                     ffllllf                        fllllff                     flllll
        llllf                    fllllllwwllf                  fllwwllllllf                    flllll
       lllll                    fllllllwwwwllf                fllww wwllllllf                   fllll
lllllllllllf                    lllllllwwwwlll                lllwwwwlllllll                    flllllllllll
lllllllllllllllllllf           fllllllllllllllf               llllllllllllllf            lllllllllllllllllll
   llllllllllllllllf            lllllllllllllf                flllllllllllllf           fllllllllllllllll
     lllllf     fff              fllllllllllff                 fllllllllllff             ffff    ffllll
     llllffffffllllf               ffllllffflllf     flf     lllffflllllff               flllfffffflllll
 llllllllllllllllllf                       lllllf  fllllf   fllll                       fllllllllllllllllll
 llllllllllllllffff                        fllllfffllllllfffllllf                        ffffflllllllllllll
  lllllff                                   llllllllllllllllllllf                                   flllll
  lllllf                                     flllllllfflllllllff                                     lllll
 lllllf                                           f       f                                          flllllllllll
 llllf                                        fflllllllllllf                                          flllllllllllll
lllllf                                     fllllllllllllllll                                           lllllllllllllll
llllf                                   fllllllooooooooollllf                                          fllllsssssslllll
llllf                                 fllllloooooonnnnoollllf                                          fllllssssssslllll
llllsssssffff                        llllloooo  onnnnnnollllff                                  fffsssssllllssssssssllll
llllsssssssssssf           fffff   flllloooooooooonnnnooolllllllll           ffff           fsssssssssssllllssssssssllll
llllsssssssssssss         flllllllllllloooonnnnnoo   o oooooolllllf  ffllllllllllff        fssssssssssssllllssssssssllll
llllfssssssssfff          flllllllllllloooonnnnnno        ooooolllfllllllllllllllf          fffssssssssfllllssssssssllll
llllf                           fffllllllloonnnooo           oollllllllllfff                            llllssssssssllll
llllff f                             fflllloo  o    o ooooo  ooolllllff                             f  fllllffffffffllll
lllllssssssssff                        fllloo       oonnnnoo  ooollllf                       ffssssssssllllf       fllll
 llllsssssssssss        fllllfff      flllloo      oonnnnnnoo  oollllff     fffllllf        fssssssssssllllf       lllll
 lllllssssssssff        lllllllllllllllllloooooooo  oonnnnoo    ooolllllllllllllllllf        ffssssssslllllsf     lllll
  lllllff                ffllllllllllllooooonnnnnoo  o    o     ooooollllllllllllfff                flllllsssssffllllll
   lllllf                       fffllllooooonnnnnno     oooooooo  ooolllfffff                      flllllsssssssllllll
    llllllf                        fllllooooonnnooo    oonnnnnoooooollll                         fllllllffssssllllll
     lllllllllfff                   flllllooooo o      oonnnnnoooollllff                   fffllllllllff  fllllllll
       lllllllllllf                   fllllloooooo o    ooonnooolllllff                   llllllllllfffflllllllll
           llllllllf                flllllllllloooooooooooooollllllllllf                fllllllllfllllllllllll
               llllllfff        ffllllllllllllllllllllllllllllllllllllllllff         ffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
