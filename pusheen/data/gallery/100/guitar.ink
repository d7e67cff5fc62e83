                                lllllll                             lllllll
                                llllllllll                       llllllllll
                               llllfflllllll                   lllllllffllll
                              llllf   fflllll                 lllllff   fllll
                              llllf      flllllllllllllllllllllllff      llll
                              lllf        flllllllllllllllllllllf        flll
                            lllllf           ssss  fsssf  ssss            lllll
                          lllllllf           fsss  fsssf  sssf           flllllll
                        llllllf               fsf   sssf  fsf               fllllll
                       lllllf                       fsf                       flllll
                      llllf                                                     fllll
                     llllf                                                       fllll
                    llllf             ff      ff           fff     ff             fllll
                llllllllf            lllllf lllllf        lllllf fllllf           fllllllll
               llllllllllllllf       fllllllllllf         fllllllllllf       fllllllllllllll
                  lllllllllllf         fllllllff            fllllllff        flllllllllll
                  llllfffflllf            ff  flllllllllllllf  ff            fllllfffllll
                lllllllllllllf                flllllllllllllf                flllllllllllll
  llllllll      lllllffffff                    flllppppplllf                    fffffflllll
 llllklllllllllllllll                           flllppplllf                           fllllll
 lllkkkkkkkkllllllllf                          flllllllllff                            lllllllllll
llllkkkkkkkkllllllllllllff                  fllllllllllllllll                          flllllllllll
lllkkkkkkkkkllnnnnnnnlllllllllllff        flllloooo  ooooolllllf     fllllllllllf       llllssssllll
llllllkkkkklllnnnnnnnnnnnnnnlllllllllllffflllooo          ooolllllllllllooooollllllfffssslllssssllll
 lllllllllllllllllllnnnnnnnnnnnnnlllllllllllloooo           ooolllllloooooooooooollllsssslllssssslll
         llll  lllllllllllllnlllllllllnnnnnllllllloooooooooooooooooooollllllloooooolllssllllssssslll
               llllf  ffllllllffffflllllnnnnnnnnnnnlllllllllllloooollllllffffo    oolllfllllssssslll
               llllsssssff  ff      fflllllnnnnnnnnnnlllkkkkkklllolllff            oollllllf    flll
                llllsssssssllllllffflllllloollllllnnlllkkkkkkkklloollllfffllllooo   ollllllf    llll
                llllfffffffflllllllllllllloo oooooolllllkkkkkklllooollllllllloooo    olllllsf flllll
                 lllllf       fffllllffllloo        oolllkkkkllloo  ooooooooo        ollllsssslllll
                  llllllf              fllloo         ooooooooooo                   ollllfsslllll
                    llllllllf           flllloooo       oooooo                     oolllflllllll
                      llllllll          fllllllllooooooolllloooo                  oolllllllll
                          lllllllllllllllllllllllllllllllllllllooo               oolllllll
                            lllllllllllllll    lllllllllllllllllloo            ooollll
                                                              llllooo       oooollll
                                                               llllloooooooollllll
                                                                 llllllllllllll
