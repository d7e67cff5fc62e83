               llllllll                                     lllllll
               llllllllll                                lllllllllll
              lllllfllllllll                           llllllllflllll
             lllllffffflllllll                       lllllllfffffllll
             llllff   fffllllll                    lllllllfff   flllll
            lllllf      ffflllllllllllllllllllllllllllllff      ffllllllll
            llllff        ffllllllllllllllllllllllllllfff        flllllllllllllllll
            llllff          fflllllllffsssssfffsssssfff          fflllllllllllllllllllll
            llllff           ffssssf  fsssssf  sssssf                f fffffffsllllllllllll
            llllff            fssssff fsssssf fsssssf                       ffssssssflllllllll
            llllff            ffsssf  fssssff ffsssf                       f ssssssfffffllllllll
           lllllff              fff   ffsssf   ffff                        ffssssssf    ffflllllll
          lllllff                      ffsff                        f f f  ffsssssff     fsssllllll
         llllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllff fssssff     fssssssllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffffsssf      ffsssssffflllll
        lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllfff  ffff       fssssssf ffllllll
       lllllfffllllkkkkwwwwkkkkkkkkkkllllfllllkkkkww wwkkkkkkkkkllllf                 ffsssssf   ffllllll
       llllff fllllkkkww wkkkkkkkkkklllllfllllkkkwwwwkkkkkkkkkkkllllf       f ff      ffsssff      ffllll
lllllllllllfffflllllkwwwkkkkkkkkkkkkllllfffllllkwwwwkkkkkkkkkkkllllfffffllllllllf      fffff        flllll
llllllllllllllllllllllkkkkkkkkkkkllllllff flllllllkkkkkkkkkkllllllllllllllllllllf                   fflllllllllllll
     lllllllllllllllllllllllllllllllllff  ffflllllllllllllllllllllllllllfffffffff                    ffllllllllllllll
      llllfffffffffflllllllllllllllffffffffffffllllllllllllllllffffffff                               fflllllssslllllll
  lllllllllllllllff fffffffffffflllff fflllff fllllffffffffffffllllllllllllfffff                      ffllllsssssssllll
lllllllllllllllllff           ffllllffflllllfffllllf         ffllllllllllllllllff                      fllllssssssslllll
 lllllllllfffff f              fllllllllllllllllllff           f fffffffffffllfff                      fllllssssssssllll
     lllllf                    ffflllllllflllllllff                                                    ffllllsssssssllll
      llllf                      ffffffffffffffff                                                      ffllllsssssssllll
      llllf                                                                                            ffllllsssssssllll
      llllf                                                                                            flllllfffffffllll
      llllff                                                                                           fllllff    ffllll
      llllff                                                                                           fllllff   fflllll
      llllff                                                                                           fllllssfffflllll
      lllllf                                                                                          ffllllssssslllll
       llllff            fffffffff              ffffffffff                                            flllllsssllllll
       lllllff        ffflllllllllfff        fffllllllllllfff                                       fflllllfslllllll
        lllllfff     fflllllllllllllff      ffllllllllllllllff                                     fflllllllllllll
         lllllllfff fflllllffffflllllff     flllllfffffflllllff                                fffflllllllllllll
           lllllllllfllllff     ffllllf    ffllllff     fllllff                         f fffffllllllllllllll
             lllllllllllllllffffffllllfffffffllllffff f fllllff ffffffffffffffffffffffllllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
