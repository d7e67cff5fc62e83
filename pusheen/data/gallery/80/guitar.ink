                          llllll                      llllll
                         lllllllll                  lllllllll
                        llllf flllll              lllllf flll
                        lllf    fllllllllllllllllllllf    flll
                        lll       fllllllllllllllllf      flll
                     llllllf        sssf sssf fssf        flllll
                   llllllf          fss  fssf fss          fflllll
                  llllff                  ss                  flllll
                 llllf                                          fllll
                llllf                                            flll
             l  lllf          lllffflll       flllffflllf        fflll ll
            lllllllllllf     flllllllll       fllllllllff     lllllllllll
               lllfllllf       flllllff        fflllllf      fllllfllll
             lllllllllllf           ffllllllllllf            flllllllllll
  llllll     llllllllfff             flllpppplllf             fffllllllll
 lllklllllllllllf                     fllppplllf                     lllllll
lllkkkkkkkllllllff                  flllllllllff                     flllllllll
lllkkkkkkklnnnnllllllllff         flllooooooolllll      flllllff      lllsslllll
lllkkkkkkllnnnnnnnnnnnlllllllllfffllooo      ooollllflllllooolllllffffflllssslll
llllllllllllllllnnnnnnnnnnllllllllllooooo      oooolllooooooooooolllssslllssslll
        ll  llllllllllllllllllnnnnnnnlllloooooooooooooolllllllooooollfflllssslll
            lllfffffffllf   flllnnnnnnnnnnlllkkkklloolllff        oolllllfffflll
            llllsssssfllllffffllllolllnnnnllkkkkkkllolllffffllooo  olllllf  flll
             lllfffffflllllllllllloooooooollkkkkkkllooolllllloooo  oolllssffllll
              llllf      ffffffllloo      oollllllooo  oooooo      oolllsslllll
               lllllllf        flllooo     oooooooo               oolllflllll
                 lllllll        fllllloooooooooooooo              oolllllll
                     lllllllllllllllllllllllllllllloo           ooolllll
                       lllllllllll               llloo        ooolll
                                                  lllooooooooolllll
                                                    llllllllllll
