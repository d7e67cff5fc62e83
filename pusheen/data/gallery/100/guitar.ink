                                lllllll                             lllllll
                                llllllllll                       llllllllll
                               llllfflllllll                   lllllllffllll
                              llllff ffflllll                 lllllfff ffllll
                              llllff   ffflllllllllllllllllllllllfff    fllll
                              lllff      fflllllllllllllllllllllff      fflll
                            lllllff        ffssssfffsssfffssssff        fflllll
                          lllllllff         ffsssfffsssff sssff          flllllll
                        llllllfff            ffsff fsssff fsff            fffllllll
                       lllllfff               f f  ffsff  f f                fflllll
                      llllfff                       fff                        ffllll
                     llllff                                                     ffllll
                    llllff          ffffff  ffffff       ffffff  ffffff          ffllll
                llllllllfffff       flllllfflllllf       flllllfffllllf       fffffllllllll
               llllllllllllllff     ffllllllllllff       ffllllllllllff     ffllllllllllllll
                  lllllllllllff      fffllllllfff f     f fffllllllfff      fflllllllllll
                  llllfffflllff        fffffffflllllllllllllffffffff        ffllllfffllll
                lllllllllllllff               flllllllllllllff              fflllllllllllll
  llllllll      lllllfffffffff                ffllllpppllllff                ffffffffflllll
 llllllllllllllllllllf                         fflllllllllff                         ffllllll
 llllkkkllllllllllllfff                     fffflllllllllffff                         flllllllllll
llllkkkkkkkkllllllllllllfffffff           fffllllllllllllllllff       ffffffffff      fflllllllllll
llllkkkkkkkllllnllllllllllllllllfffff f  fflllllooooooollllllllff ffffllllllllllfff    fllllssssllll
llllllllllllllllllnnnnnnlllllllllllllllfffllllooooooooooooollllllllllllllllllllllllfffssslllssssllll
 llllllllllllllllllllllllnnnnllllllllllllllllllooooooooooooooollllllllllllllllollllllsssslllssssslll
         llll  llllllllllllllllllllllllllllllllllllllloolllllloooooolllllllllloooollllssllllssssslll
               llllfffffllllllfffffllllllnnnnnlllllllllllllllllloolllllllffffoooooollllfllllssssslll
               llllsssssffffffff   fffllllllllllnnnnlllllkkkkllllolllfff    ffoooooolllllllff  fflll
                llllsssssssllllllfffllllllllllllllllllllkkkkkklllllllllfffllllllooooollllllff ffllll
                llllffffffffllllllllllllllloooollllllllllkkkkkllloolllllllllllllooooollllllsffflllll
                 lllllff   ffffffllllffllllooooooooooolllllllllllooooollllooooooooooolllllsssslllll
                  llllllfffff         ffllllooooooooooolllllllloooooooooooooooooooooollllfsslllll
                    llllllllff         ffllllloooooooooooooooooooooooooooooooooooooollllflllllll
                      llllllllfffff ffffflllllllllllllllllllllloooooooooooooooooooollllllllll
                          lllllllllllllllllllllllllllllllllllllloooooooooooooooooollllllll
                            lllllllllllllll    lllllllllllllllllloooooooooooooooolllll
                                                              llllloooooooooolllllll
                                                               lllllllllllllllllll
                                                                 llllllllllllll
