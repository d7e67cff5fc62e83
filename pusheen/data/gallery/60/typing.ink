              llllll                    llllll
             lllflllll                lllllflll
             llff flllll            lllllf ffll
            lllf    fllllllllllllllllllf    flll
            lllf      ffssfffssfffssff       lll
         lllllf        fssf fssf fssf        flllll
       llllff           fff fssf  ff           ffllll
      llllf                  ff                  fllll
     lllf                                          flll
     llff         fllllf          flllll            fll
 lllllllllff     fllllllf        fllllllf       fflllllllll
   llllllllf      fllllff         fllllf        fllllllll
  lllllllllf          ffllf ll ffllf            flllllllll
  llllllffff           flllllllllll              fflllllll
  lllf                  fllllflllff                    lll
 lllf        ffffffffffffffffffffffffffffffffff        flll
 lllll    llllllllllllllllllllllllllllllllllllllll    lllll
 llsllf  flllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf  fllsll
 lllll    lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllf   llsll
 lllll    lllleeeeeeeeeeelpppllpppleeeeeeeeeeelfllff flllll
 llllff   lllleeeeeeeeeeelppppppppleeeeeeeeeeelffllllllllll
  llll    lllleeeeeeeeeeeelppp ppleeeeeeeeeeeelfffllllssll
  llllf   llllleeeeeeeeeeeeelppleeeeeeeeeeeeellfffffffflll
   lllffffllwlleeeeeeeeeeeeeeeeeeeeeeeeeeeeeellwwwwwwllll
  lllwllllwwwwleeeeeeeeeeeeeeeeeeeeeeeeeeeeeelww     wwlll
lllwwwwwwww wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww      wwwlll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
