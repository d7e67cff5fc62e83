                                llllllll
                               lllnnnnlll
                               lllnnnnlll
                            lllnllllllllnlll
                  l      lllllnnnccc cccnnlllll      l
                llllll  lllcccnnc      cnncccllll llllll
               lllllllllllcc cnnc      cnnc cccllllllllll
               lllfffllnnnnnnnnnnnnnnnnnnnnnnnnnnllffflll
              lllllllllllllnnnnnnnnnnnnnnnnnnllllllllllllll
           llllnnnnnnnnnnnllccnnc       nnccllnnnnnnnnnnnllll
          lllnnnnnnnnnnnnnllccnnc       nnccllnnnnnnnnnnnnnllll
        lllnnnnnnnnnnnnnnnnllnnnccccccccnnnclnnnnnnnnnnnnnnnnlll
       lllnnnnnnnnnnnnnnnnlllnnnllllllllnnnlllnnnnnnnnnnnnnnnnlll
      lllllllllllllllllllllllff   fssf ffllllllwwwllllllllllllllll
      llllff                       ff  fllllwwwwwwwwwwllllffffllll
      lllf                            flllwwwwwwlllwwwwllllf  fllll
     lllf               fllf          llllwwlwwwwllllwwwlllf   flll
    llllf             fllllllf        lllwwwllwwlllllwwwlllf   fllll
llllllllllllf         llllllll        flllwwwllllllllwwwlllfllllllllllll
  lllllllllll         fllllllf        fllllwwwwwwwwwwwwlllllllllllllll
   lllffffflff          ffff           flllllwwwwwwwwllllllflffffflll
lllllllllllll                 fllllllllllfllllllllllllnnnlllllllllllllll
 llllffff                      llllllllllffffllllllllnnnnnlllfffffflllll
 lllf                                             flllnnnnnlllf    flll
llllf                                              flllnnnnnlllf   fllllllllll
lllf                             ff  fff            flllnnnnnlllf   fllllllllll
lllf                     lllf  flllfflllf   lll      flllnnnnnlllf  flllssssllll
lllsssssff              flll    fllfflllf   lllf      flllnnnnlllsssslllssssslll
lllssssssssf            flll    flllfllff   lllf        flllllllssssslllssssslll
lllffffffff              lllff flllfflllf  flllf         ffllfffffffflllssssslll
lllf f                   flllllllllfflllllllllf                   f flllfffsslll
lllsssssssf                flllllf    flllllff               fssssssslllf   flll
 lllssssssf                                                  fsssssslllsf  fllll
 llllff                                                           fllllsssfllll
  lllllf                                                        fllllffsslllll
    llllllll                                                flllllllffflllll
      lllllllf          flllfffffffffffffffffllf          ffllllllllllllll
          llllllllfllllllllllllllllllllllllllllllllllflllllllllllllllll
           lllllllllllllll   lllllllllllllll  lllllllllllllllllll
