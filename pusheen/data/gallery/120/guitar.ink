                                       lllllll                                    lllllll
                                      lllllllllll                              lllllllllll
                                      llllfflllllll                          llllllllflllll
                                     lllll   flllllll                      lllllllff  fllll
                                     llllf     fllllllllllllllllllllllllllllllllf      fllll
                                    lllll        fllllllllllllllllllllllllllllff       fllll
                                    llllf          flllllllllllllllllllllllllf          lllll
                                   lllllf             sssss   ssssf  fssssf             fllll
                                llllllll              fssss   ssssf  fssssf             flllllll
                              llllllllf               fsssf   ssssf   sssf               fflllllll
                             llllllff                   ff    fsssf   fsf                   flllllll
                           llllllff                            ssf                            fllllll
                          llllllf                                                               flllll
                         lllllf                                                                  flllll
                         llllff                                                                   flllll
                        lllll                fllf     flll            flllf    flllf               fllll
                   lllllllllff              flllllffflllllf          flllllf fllllllf              fllllllllll
                   llllllllllllllllf         flllllllllllf            fllllllllllllf         fllllllllllllllll
                     llllllllllllllf          ffllllllllf               fllllllllf           lllllllllllllll
                      lllllf    fff              fflfff  ffffff   ffffff  fflfff             fff    ffllll
                    lllllllllllllllf                    llllllllllllllllf                   flllllllllllllll
    ll             llllllllllllllllf                    fllllpplllplllllf                    flllllllllllllll
  lllllllllll       lllllff                              flllppp ppllllf                              fllllll
  lllllllllllllllll lllll                                 fllllpppllllf                                flllll
 llllkkkkkkkkkllllllllllf                                ffllllllllllf                                  flllllllllll
 llllkkkkkkkkkklllllllllllff                          fllllllllllllllllf                                flllllllllllll
llllkkkkkkkkkklllnnnllllllllllllllf                 flllllooooooooolllllllf           fllllllf           fllllsssllllll
llllkkkkkkkkkklllnnnnnnnnnnnlllllllllllllff        llllloo         oooolllllf     fllllllllllllllf       fllllssssslllll
lllllllllkkkklllllnnnnnnnnnnnnnnnnnlllllllllllllfflllloo              ooollllllllllllloooooooollllllfsssssllllssssssllll
  lllllllllllllllllllllllnnnnnnnnnnnnnnllllllllllllllloooo              oooollllllloooooooooooooolllllssssllllssssssllll
         lllllll  llllllllllllllnnnlllllllllnnnnnnllllllllooooooooooooooooooooooooooolllllllloo ooollllsssllllssssssllll
                  lllllfffllllllllllfllllllllllnnnnnnnnnnlllllllllollllllllooo oollllllllllloo    oollllffllllssssssllll
                   llll        fffllf      flllllnnnnnnnnnnnnnnlllllkkkkkllllooollllff             oollllfllllffffffllll
                   llllssssssssf  f         flllllllllnnnnnnnnnllllkkkkkkkkllloolllf          o     oollllllll      llll
                   lllllssssssssflllllllllllllllllloolllllllllllllkkkkkkkkkllloollllllllllllllloo    oollllllf     lllll
                    llllsffffff fllllllllllllllllllo  ooooooollllllkkkkkkkkllloooollllllllllllooo     ollllllss   lllll
                    llllllf        fflllllllllfllllo         oooolllkkkkklllloo  ooooooooooooo        olllllssssslllll
                     lllllll                   fllloo           ooollllllllooo                       oollllfsssllllll
                       lllllllllff             fllllooo            oooooooo                         oollllffflllllll
                         lllllllllf             ffllllloooo       oooooooo                          oollllllllllll
                            lllllllf            fllllllllllloooooollllllloooo                      oollllllllll
                               llllllllllllllllllllllllllllllllllllllllllllloo                   ooollllllll
                                 lllllllllllllllllll llllllllllllllllllllllllooo                oolllll
                                     lllllllllll                          llllooo            oooolllll
                                                                           llllloooo     ooooollllll
                                                                            lllllllllooollllllllll
                                                                               lllllllllllllll
