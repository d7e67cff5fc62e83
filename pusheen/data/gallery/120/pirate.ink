                                  llllllllllllll
                               llllllllllllllllllll
                             llllllllkkkkkkkklllllllll
                           lllllllkkkkkkkkkkkkkkllllllll
                         lllllllkkkkkkkkwwkkkkkkkkklllllll
                        llllllkkkkkkwww     wwkkkkkkkllllll                                   lllllllll
                llllllllllllkkkkkkkw          wwkkkkkkklllll llllll                        llllllllllllll
               lllllllllllkkkkkkkkww www   www wkkkkkkkkllllllllllll                   lllllllllllrllllllll
              lllllllllllkkkkkkkkkwwwkkkwwwkkkwwkkkkkkkkklllllllllll               lllllllllllrrrrrrrrrlllll
              llllffllllkkkkkkkkkkkwwwwww wwwwwwkkkkkkkkkklllllflllll            llllllllllllrrlllrrrrrrllllll
             llllllllllkkkkkkkkkkkkkww       wwkkkkkkkkkkkklllllllllll           llllyyyyllllrlllllrrrrrrlllll
             lllllllllkkkkkkkkkkkkkkkw       kkkkkkkkkkkkkkkklllllllll           llllyy yllllrrrllrrrrrrrrlllll
           lllllllllkkkkkkkkkkkkkkkkkww      kkkkkkkkkkkkkkkkkklllllllllllllllllllllllyylllllrrrrrllllllrrrllll
       llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllllllllrrrrrlllllllllllllll
      lllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllllllrrrrrrrllllbllllllllll
      llllllllllllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllllllllllllffssssslllllllllrrrrrllllbbbbblllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffffssssssfffflllllllrrrllllbbbbbbbblllll
           lllllfffffflllllllllllllllllllllllllllllllllllllllfffffff       ffssssssf   fffllllllrllllbbbbbbbblllll
          lllllff      f fffff fffffffffssfffffffffflllllllllff            ffsssssff     ffslllllllllbbbbbbbbbllll
         lllllff                        ffffffllllllllllllllfff            ffssssff     ffssssllllllllbbbbbbblllll
         llllff fflllllllllllllllllfffflllllllllllllllfffff                ffsssff     ffssssssfllllllllbbbbbllll
        lllllf fflllllllllllllllllllllllllllllllfffff                      ffssff       ssssssffffllllllllbbbllll
        llllffllllllllllllllllllllllllllllfffff    ffffffff                   f        fsssssff  ffllllllllllllll
       llllllllllllllkkkkkkkkkkkllllfffff        ffllllllllff                         ffssssff    ffllllllllllll
lllllllllllllllllllllkkkkkkkkkklllllf            fllllllllllf   f fffffffffflllff     ffssff       ffllllllllll
lllllllllllllllllfllllkkkkkkkklllllff            fllllllllllffflllllllllllllllllff                  ffllllllllllll
 llllllllllllllllffllllllkkkllllllff             ffllllllllfffflllllllllllllfffff                    ffllllllllllllll
      llllffffffffffllllllllllllffffff       ffffffffllllfff fffffffffff                              flllllllllllllll
     llllllllllllff ffflllllllfffllllfff   ffllllff          fflllllllllffffffff                      ffllllsssssslllll
lllllllllllllllllff    fffffff  flllllllfffllllllff          ffllllllllllllllllff                      fllllssssssslllll
 lllllllllffffffff              ffflllllllllllllff            fffffffffflllllllff                      fllllssssssssllll
     lllllf                        ffflllllllfff                            f f                        ffllllsssssssllll
      llllf                           fffffff                                                          ffllllsssssssllll
      llllf                                                                                            ffllllsssssssllll
      llllf                                                                                            flllllffffffsllll
      llllff                                                                                           fllllff    ffllll
      llllff                                                                                           fllllff   fflllll
      llllff                                                                                           fllllssfffflllll
      lllllf                                                                                          ffllllssssflllll
       llllff            fffffffff              f fffffff                                             flllllsssllllll
       lllllff        ffflllllllllfff         ffllllllllllfff                                       fffllllfslllllll
        lllllfff     fflllllllllllllff      ffllllllllllllllff                                     fflllllllllllll
         lllllllfff fflllllffffflllllff     fllllllffffflllllf                                 fffflllllllllllll
          llllllllllfllllff     ffllllf    ffllllff    ffllllff                           fffffllllllllllllll
             llllllllllllllfffffffllllfffffffllllffff f fllllff fffffffffffffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
