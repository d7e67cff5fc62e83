                              lllllllllllll
                           lllllwwwwwwwwwllll
                    lllllllllwww        wwwllllllllll
                  lllwwwwwwwww            wwwwwwwwwllll
                 lllww                            wwwlll
                lllw                                wwll
                llww                                 wll
               llllw     w w w w w w w w w w w      wwlll
               llllww   wllllllllllllllllllllllww  wwllll
              lllllllwwwllwwwwwwwwwwwwwwwwwwwwllwwwlllflll
              lllfffllllllw                  wllllllffflll
              lll     ffllww                wwllff     llll
           llllll      fllllllllllllllllllllllllf      flllll
         lllllff        fllllllllllllllllllllllff       fflllll
       lllllf                      ssf                     flllll
      llllf                        ff                        fllll
      lllf                                                    fllll
     lllf               fllf                fllf               flll
    llllf             llllllll            flllllllf            fflll
llllllllllllf       fllllffllll         fllllffllll        fllllllllllll
   llllllllll       flllf  flllf        flllf   fllf       lllllllllll
   lllffffflff              fllf   ff   fllf               fllfffflll
lllllllllllll               flllffllllf lllf               lllllllllllll
 llllfff                     llllllllllllll                      fflllll
 lllf                         fllllffllllf                         flll
llllf                                                               llllllllll
lllf                          fllllllllllf                          fllllllllll
lllf                       fllllkkkkkkkkllllf                       flllssssllll
lllsssssff               flllkkkkkkkkkkkkkklllf              ffllllllllllllsslll
lllssssssssfflllllllf   fllkkkkkkkwwkkkkkkkkkllf   fllllllllllllnnnnnnnnnlllslll
lllffffffff  llllllllllfllkkkkwww     wwwkkkkkllllllllllllnnnnnnnnnnnnnnnlllslll
lllff             ffllllllkkkww          wwkkkllllllff    fnnnnnnnnnnnlllllfslll
lllsssssssffff      flllllkkkw             wkkkllllf      fnnnllllllllllf    lll
 lllssssssflllllllllllllllkkkww            wkkllnllllllllllllllssssslllsf   llll
 llllf     fflllllllllffllkkkkkw         wkkkklllllllllllllff     fllllsssfllll
  lllllf                fllkkkkkkkwwwwwkkkkkklllfff             flllllfsslllll
    llllllll             flllkkkkkkkkkkkkkkkllf             flllllllffflllll
      lllllllf          fllllllkkkkkkkkkkllllllf           fllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
