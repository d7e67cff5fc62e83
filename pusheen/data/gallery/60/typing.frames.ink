              llllll                    llllll
             lllflllll                lllllflll
             llff flllll            lllllf ffll
            lllf    fllllllllllllllllllf    flll
            lllf      ffssfffssfffssff       lll
         lllllf        fssf fssf fssf        flllll
       llllff           fff fssf  ff           ffllll
      llllf                  ff                  fllll
     lllf                                          flll
     llff          fllllf          fllllf           fll
 lllllllllff      fllllllf        fllllllf      fflllllllll
   llllllllf       fllllff         fllllf       fllllllll
  lllllllllf           fllff ll ffllf           flllllllll
  llllllffff            llllllllllll             fflllllll
  lllf                  fflllfflllff                   lll
 lllf        ffffffffffffffffffffffffffffffffff        flll
 lllll    llllllllllllllllllllllllllllllllllllllll    lllll
 llsllf  flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf  fllsll
 lllll    lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf   lllll
 lllll    lllleeeeeeeeeeelpppllpppleeeeeeeeeeellll    lllll
 lllll    llfleeeeeeeeeeelppppppppleeeeeeeeeeelfllf   lllll
  llllff fllfleeeeeeeeeeeelppp ppleeeeeeeeeeeelfllff fllll
  lllllllllfflleeeeeeeeeeeeelppleeeeeeeeeeeeellfflllllllll
   llllwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwllll
  lllwww    wwleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelww     wwlll
lllwww      wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww      wwwlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              llllll                    llllll
             lllflllll                lllllflll
             llff flllll            lllllf ffll
            lllf    fllllllllllllllllllf    flll
            lllf      ffssfffssfffssff       lll
         lllllf        fssf fssf fssf        flllll
       llllff           fff fssf  ff           ffllll
      llllf                  ff                  fllll
     lllf                                          flll
     llff           lllllf          fllllf          fll
 lllllllllff       fllllllf         llllllf     fflllllllll
   llllllllf        fllllf         ffllllf      fllllllll
  lllllllllf            fllfffllffllff          flllllllll
  llllllffff             lllllllllllf            fflllllll
  lllf                   fflllfllllf                   lll
 lllf        ffffffffffffffffffffffffffffffffff        flll
 lllll    llllllllllllllllllllllllllllllllllllllll    lllll
 llsllf  flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf  fllsll
 llsllf  flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf   lllll
 lllllf  fllfleeeeeeeeeeelpppllpppleeeeeeeeeeellllf   lllll
 llllllllllffleeeeeeeeeeelppppppppleeeeeeeeeeellll    fllll
  llssllllfffleeeeeeeeeeeelppp ppleeeeeeeeeeeellllf   llll
  lllfffffffflleeeeeeeeeeeeelppleeeeeeeeeeeeelllllf   llll
   llllwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwllfffflll
  lllwww    wwleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelwwwwllllwlll
lllwww      wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww wwwwwwwwlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              llllll                    llllll
             lllflllll                lllllflll
             llff flllll            lllllf ffll
            lllf    fllllllllllllllllllf    flll
            lllf      ffssfffssfffssff       lll
         lllllf        fssf fssf fssf        flllll
       llllff           fff fssf  ff           ffllll
      llllf                  ff                  fllll
     lllf                                          flll
     llff          fllllf          fllllf           fll
 lllllllllff      fllllllf        fllllllf      fflllllllll
   llllllllf       fllllff         fllllf       fllllllll
  lllllllllf           fllff ll ffllf           flllllllll
  llllllffff            llllllllllll             fflllllll
  lllf                  fflllfflllff                   lll
 lllf        ffffffffffffffffffffffffffffffffff        flll
 lllll    llllllllllllllllllllllllllllllllllllllll    lllll
 llsllf  flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf  fllsll
 lllll    lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf   lllll
 lllll    lllleeeeeeeeeeelpppllpppleeeeeeeeeeellll    lllll
 lllll    llfleeeeeeeeeeelppppppppleeeeeeeeeeelfllf   lllll
  llllff fllfleeeeeeeeeeeelppp ppleeeeeeeeeeeelfllff fllll
  lllllllllfflleeeeeeeeeeeeelppleeeeeeeeeeeeellfflllllllll
   llllwwwwwwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwllll
  lllwww    wwleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelww     wwlll
lllwww      wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww      wwwlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
