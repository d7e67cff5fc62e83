                        llllll
                       llnnnnll
                     llnllllllnll
            llll  llllnnccccccnnclll   lll
            llllllllcccnc    cnncccllllllll
           lllffllncccnnnccccnnncccnlllflll
         lllllnnnnnllcnnccccccnncnlnnnnnlllll
       lllnnnnnnnnnnlcnnc     nnclnnnnnnnnnnlll
      llnnnnnnnnnnnnlcnnccccccnnclnnnnnnnnnnnnll
     lllnnnnnnnnnnllllnnllllllnnlllllnnnnnnnnnlll
     llllllfffffffffff    fffflllwwwwwwwlllllllll
    lllf                    flllwwwwllwwwwllffflll
   lllf          flllf      fllwwlwwwlllwwlll  flll
lllllllfff      flllllf     fllwwwllllllwwlllfflllllll
llllllllll      flllllf      lllwwwwwwwwwlllllllllllll
 lllllllllf        f   fffffffllllwwwwwlllnllllllllll
lllllllfff            fllllllllfflllllllnnnnllflllllll
 llff                                fflnnnnnllf  flllll
lllf                                   flnnnnnllf  llllllll
llf               fll   llffll   flf   fflnnnnnlff fllssslll
llssssff          fllf  llllllf  lll     flnnnnllsssllssssll
llssssssf         fllf fllllllf fllf      flllllssssllssssll
llff              flllllllfflllllll                fllssssll
lllssssf            fllllf  fllllff           fsssslllf ffll
lllsffff                                      fffffllssfflll
 llllf                                          flllfssllll
   llllllf                                  fllllllflllll
     lllllff    fflllllllllllllllllllf    fflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
