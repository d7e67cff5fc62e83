                     llllllllllll
               lllllllwwwwwwwwwwlllllll
             lllwwwwwww        wwwwwwwlll
            llwww                    wwwll
            llw                        wll
           lllw     w  w w w w w  w    wlll
           llllwwwwlllllllllllllllllwwwwlll
          lllflllwllww  w w w w wwwlwwllflll
          lllf fflllw            wwllff flll
        llllf    fllllllllllllllllllf    fllll
      llllff      ffffffffssffffffff       fllll
     lllf                 ff                 flll
    lllf                                      flll
   lllf          lllll          fllllf         flll
lllllllllf     flllllllf      flllllllf     flllllllll
  llllllll     fllf fllf      fllf fflf     flllllll
llllllllllf          fllf llffllf           llllllllll
llllllffff           fllllllllllf           ffffflllll
 llf                  ffllfflllf                  fllllll
lllf                    ffllff                     llllllll
llf                 flllkkkkkklllf                 fllssslll
llsssssf  fff      llkkkkkkkkkkkkllf      ffflllllllnnllssll
llssssssffllllllffllkkkkwwwwwkkkkkllffllllllnnnnnnnnnnnllsll
llff        fflllllkkkw       wwkkklllllffffnnnnnnnnnnllssll
lllssssfflff  fflllkkkw         wkklllff  ffnnllllllllf ffll
lllffffflllllllllllkkkww       wkkklnlllllllllfffffllssfflll
 llllf     fffff fllkkkkkwwwwwkkkkllllfffff     flllfssllll
   llllllf        fllkkkkkkkkkkkkllf         llllllflllll
     lllllff    fflllllllkkkkklllllllf    fflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
