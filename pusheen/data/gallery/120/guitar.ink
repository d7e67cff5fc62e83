                                       lllllll                                    lllllll
                                      lllllllllll                              lllllllllll
                                      llllfflllllll                          llllllllflllll
                                     lllllfffflllllll                      lllllllffffflllll
                                     llllff   ffllllllllllllllllllllllllllllllllfff   ffllll
                                    lllllf      ffllllllllllllllllllllllllllllfff     ffllll
                                    llllff        fflllllllllllllllllllllllllff        flllll
                                   lllllf          fffsssssfffssssffffssssffff         ffllll
                                llllllllf            ffssssf fssssf  fssssff           fflllllll
                              llllllllfff             fsssff fssssff fsssff             ffflllllll
                             llllllfff                 ffff  ffsssf  ffsff                ffflllllll
                           llllllfff                          fssff                          ffllllll
                          llllllff                             fff                             fflllll
                         lllllff                                                                fflllll
                         llllff               f f     f f              ff       f f              fflllll
                        lllllff             ffllfff  fflllff         fflllff  fflllff             ffllll
                   lllllllllfffffff        fflllllffflllllff         flllllfffllllllf         ffffffllllllllll
                   llllllllllllllllff       fflllllllllllfff         ffllllllllllllff       ffllllllllllllllll
                     llllllllllllllff        fffllllllllff            fffllllllllfff        flllllllllllllll
                      lllllffffffffff          fffflfffffffffffffffffffffffflffff           ffffffffffllll
                    lllllllllllllllff                  fllllllllllllllllff                  flllllllllllllll
    ll             llllllllllllllllff                  fflllllllllllllllff                  fflllllllllllllll
  lllllllllll       lllllfffffff f                      ffllllpppplllllff                     f fffffffllllll
  lllllllllllllllll lllllf                               fflllllplllllff                              fflllll
 lllllkkklllllllllllllllff                             ffffllllllllllff                                fflllllllllll
 llllkkkkkkkkkllllllllllllfffff f                   fffllllllllllllllllfff               f              flllllllllllll
lllllkkkkkkkkkllllllllllllllllllllfffff           ffflllllllllllllllllllllfff      ffffllllllffff       ffllllsssllllll
lllllllkkkkkkllllnnnnnnllllllllllllllllllffffff  fflllllloooooooooooolllllllfffffffllllllllllllllfff     fllllssssslllll
llllllllllllllllllllllnnnnnnnnnlllllllllllllllllfflllllooooooooooooooooollllllllllllllllllllllllllllfsssssllllssssssllll
  lllllllllllllllllllllllllllnnnnnnllllllllllllllllllllooooooooooooooooooollllllllllloolllllloolllllllssssllllssssssllll
         lllllll  llllllllllllllllllllllllllllllllllllllllllllloooooollllooooolllolllllllllllloooolllllsssllllssssssllll
                  lllllfffllllllllllflllllllllllnnnnlllllllllllllllllllllllloooollllllllllllooooooolllllffllllssssssllll
                   llllfff fffffffllf   ffffllllllllnnnnnnnnllllllllllllllllllolllllffff     oooooooollllfllllffffffllll
                   llllssssssssffffffff    ffllllllllllllllnnnllllllkkkkkklllllllllff     fffoooooooolllllllllf   ffllll
                   lllllssssssssfllllllllllllllllllllllllllllllllllkkkkkkkkllllllllllllllllllllloooooolllllllff  fflllll
                    llllsffffffffllllllllllllllllllooooollllllllllllkkkkkklllllolllllllllllllllloooooolllllllssffflllll
                    llllllff     fffflllllllllfllllooooooooooooollllllllllllllooooollllllllooooooooooollllllssssslllll
                     lllllllfff         f f   ffllllooooooooooooollllllllllloooooooooooooooooooooooooolllllfsssllllll
                       lllllllllffff          ffllllllooooooooooooooollllooooooooooooooooooooooooooooollllffflllllll
                         lllllllllff           fffllllllloooooooooooooooooooooooooooooooooooooooooooolllllllllllll
                            lllllllffff f   f fffllllllllllllllllllllllllllooooooooooooooooooooooooolllllllllll
                               lllllllllllllllllllllllllllllllllllllllllllllloooooooooooooooooooooolllllllll
                                 lllllllllllllllllll lllllllllllllllllllllllllooooooooooooooooooollllll
                                     lllllllllll                          llllloooooooooooooooolllllll
                                                                           lllllllooooooooolllllllll
                                                                            llllllllllllllllllllll
                                                                               lllllllllllllll
