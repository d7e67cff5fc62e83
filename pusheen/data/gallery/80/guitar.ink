                          llllll                      llllll
                         lllllllll                  lllllllll
                        llllffflllll              lllllffflll
                        lllff  ffllllllllllllllllllllff  fflll
                        lllf    fffllllllllllllllllff    fflll
                     llllllf       fsssffsssfffssff       flllll
                   llllllfff       ffssfffssfffssf        ffflllll
                  llllfff            ff  fssf f f           ffflllll
                 llllff                   ff                   ffllll
                llllff       fffff fffff      ffff  fffff       fflll
             l  lllff f     fflllffflllf     fflllffflllf     f ffflll ll
            lllllllllllff   fflllllllllf     ffllllllllff    flllllllllll
               lllfllllff    ffflllllfffffffffffflllllff     fllllfllll
             lllllllllllf       ffffffllllllllllffffff       flllllllllll
  llllll     llllllllffff           ffllllllllllff           ffffllllllll
 lllllllllllllllff                   ffllllllllff                  fflllllll
llllkkkkllllllllffffff            ffflllllllllffff          f       fflllllllll
lllkkkkkkllllllllllllllffffff    fflllllllllllllllff  ffflllllffff   flllsslllll
lllllllllllllnnnnllllllllllllllfffllloooooooooolllllflllllllllllllffffflllssslll
lllllllllllllllllllllnnlllllllllllllllooooooooooolllllllllllllllllllssslllssslll
        ll  lllllllllllllllllllllllllllllllllllllloooolllllllloooolllfflllssslll
            lllfffffffllffffflllllllnnnnllllllllllllolllffffffooooollllllfffflll
            llllsssssfllllfffflllllllllllllllkkkkkllllllfffflllloooolllllf fflll
             lllffffffllllllllllllooollllllllkkkkllloolllllllllloooollllssffllll
              llllfff ffffffffflllooooooooollllllllooooooooooooooooollllsslllll
               lllllllff      fflllloooooooooolllooooooooooooooooooolllflllll
                 lllllllffffffffflllllllllllllllllooooooooooooooooollllllll
                     llllllllllllllllllllllllllllllloooooooooooooollllll
                       lllllllllll               llllooooooooooollll
                                                  lllllllolllllllll
                                                    llllllllllll
