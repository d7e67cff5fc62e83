                                                                                                         lllllllllllllll
                                                                                               lllllllllllllllllllllllll
                                                                                             llllllllllllllllllbbbbbllll
                                                                                             llllllllbbbbbbbbbbbbbbbllll
                                                                                             llllbbbbbbbbbbbbbbbbbbbllll
                                                                                             llllbbbbbbbbbblllllllbbllll
                                                                                             llllbblllllllllllllllbbllll
                                                                                             llllbblllllllllllllllbbllll
                                                                                             llllbbllll       llllbbllll
                                                                                             llllbbllll       llllbbllll
                lllll                                        lllll                           llllbbllll      lllllbbllll
               lllllllll                                   lllllllll                         llllbbllll   llllllllbbllll
              llllllllllll                              llllllllllll                       llllllbbllll llllllllllbbllll
              llllfffllllllll                         lllllllffflllll                   lllllllllbbllll llllbbbbbbbbllll
             lllllfffffllllllllllllllllllllllllllllllllllllfffffflllll                 llllllllllbblllllllllbbbbbbbbllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllll                lllllbbbbbbbbllll lllllbbbbbblllll
            lllllllllllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllllllllllllllllllllll      lllllbbbbbbbbllll  llllllllllllll
           llllllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllllllllllllll llllllbbblllllll   lllllllllll
         lllllllbbbbbllllllllllllllllllllllllllllllllllllllllbbbbbbllllllfflllllllllllllllllllllllllll
       llllllbbbbblllllllllllllllllllllllllllllllllllllllllllllllbbbbllllllfffssssllllllllllllllllll
    llllllllllbllllllllfffffffffsssffffsssssf ffsssffffffffllllllllbllllllllllsssssffffllllllll
   lllllllllllllllllfff        fffff  ffsssff  fffff        ffflllllllllllllllllsssf  fffflllllll
  lllllkkkkklllllfff                   fssff                   fflllllkkkkkklllllsff     ffslllllll
 lllllkkkkkkkkllllff                   ffff                    ffllllkkkkkkkkllllff     ffssssllllll
 llllkkkkkkkkkllllff                                           fllllkkkkkkkkkkllllf    ffsssssffllllll
 llllkkkkkkkkkllllff                                           fllllkkkkkkkkkkllllf    fssssssfffflllll
 llllkkkkkkkkkllllff  f         f               f f       f f  fllllkkkkkkkkkkllllf   ffsssssff  fflllll
 lllllkkkkkkkkllllffflllff   fflllff          fflllfff  fflllffffllllkkkkkkkkllllff   ffssssf     fflllll
lllllllkkkkkkllllfffflllllfffflllllf          fflllllfffflllllffflllllkkkkkklllllff   ffssff       fflllll
lllllllllllllllllff flllllllllllllff           ffllllllllllllfflllllllllllllllllff      f           ffllllllllllll
 llllllllllllllllff  fflllllllllfff             fflllllllllfffllllllllllllllllfff                    ffllllllllllllll
      llllllfffffff    ffflllfffffff    fff    fffffflllffff ffffffffffllllffff                       flllllllllllllll
     llllllllllllff           fflllff fflllff fllllf         ffllllllllfffffffff                      ffllllsssssslllll
lllllllllllllllllff           ffllllffflllllfffllllf         ffllllllllllllllllff                      fllllssssssslllll
 lllllllllffffffff            fflllllllllllllllllllf          fffffffffffllllllf                       fllllssssssssllll
     lllllf                    ffllllllllllllllllfff                       ffff                        fllllssssssssllll
     lllllf                      fffffffffffffffff                                                     fllllssssssssllll
      llllf                                                                                            fllllssssssssllll
      llllf                                                                                            fllllffffffssllll
      llllff                                                                                           fllllff    ffllll
      llllff                                                                                           fllllff   fflllll
      llllff                                                                                           fllllssfffflllll
      lllllf                                                                                          ffllllssssflllll
       llllff             fffffff                ffffffff                                             flllllsssllllll
       lllllff        ffflllllllllfff         ffllllllllllfff                                       fflllllfslllllll
        lllllfff     fflllllllllllllff      ffllllllllllllllff                                     fflllllllllllll
         llllllffff fflllllffffflllllff     fllllllffffflllllf                                 fffflllllllllllll
          llllllllllfllllff     ffllllf    ffllllff    ffllllff                           fffffllllllllllllll
             llllllllllllllfffffffllllfffffffllllff f f fllllff ffffffffffffffffffffffflllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
