           lllll                lllll
          lllfllll            llllflll
          llf  fllllllllllllllllf  fll
         lllf    ffssfllllfssff     lll
       llllf       ssffssffssf      fllll
     llllf         ff  ss  ff         fllll
    lllf                                flll
    llf        flllf        flllf        fll
 lllllllff    flllllf      flllllf    fflllllll
   llflllf     flllff      fflllf     flllfll
 llllllllf        fllffllffllf        fllllllll
 lllff             fllllllllf             fflll
 llff      f  f f  fffffffff  f f f  f     ffll
 llll  fllleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeeeeleeleeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeelppppppleeeeeeeeelllf  llll
 llllffflllleeeeeeeeelppppleeeeeeeeellllfffllll
  lllllllllleeeeeeeeeeelleeeeeeeeeeellllllllll
  lllwwwwwwleeeeeeeeeeeeeeeeeeeeeeeelwwwwwwlll
 llwww   wwleeeeeeeeeeeeeeeeeeeeeeeelww   wwwll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlll
           lllll                lllll
          lllfllll            llllflll
          llf  fllllllllllllllllf  fll
         lllf    ffssfllllfssff     lll
       llllf       ssffssffssf      fllll
     llllf         ff  ss  ff         fllll
    lllf                                flll
    llf         flllf        flllf       fll
 lllllllff     flllllf      fllllff   fflllllll
   llflllf      flllff      fllllf    flllfll
 llllllllf         fllffllfllff       fllllllll
 lllff              fllllllllf            fflll
 llff      f  f f  f fffffff ff f f  f     ffll
 llll  fllleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llll   llleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf fllleeeeeeeeeeeleeleeeeeeeeeeelll   flll
 llllllllfleeeeeeeeelppppppleeeeeeeeelll   flll
 llsslllfflleeeeeeeeelppppleeeeeeeeellll   flll
  lllllllllleeeeeeeeeeelleeeeeeeeeeellllf  lll
  lllwwwwwwleeeeeeeeeeeeeeeeeeeeeeeelwwlllllll
 llwww   wwleeeeeeeeeeeeeeeeeeeeeeeelwwwwwwwwll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlll
           lllll                lllll
          lllfllll            llllflll
          llf  fllllllllllllllllf  fll
         lllf    ffssfllllfssff     lll
       llllf       ssffssffssf      fllll
     llllf         ff  ss  ff         fllll
    lllf                                flll
    llf        flllf        flllf        fll
 lllllllff    flllllf      flllllf    fflllllll
   llflllf     flllff      fflllf     flllfll
 llllllllf        fllffllffllf        fllllllll
 lllff             fllllllllf             fflll
 llff      f  f f  fffffffff  f f f  f     ffll
 llll  fllleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeeeeleeleeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeelppppppleeeeeeeeelllf  llll
 llllffflllleeeeeeeeelppppleeeeeeeeellllfffllll
  lllllllllleeeeeeeeeeelleeeeeeeeeeellllllllll
  lllwwwwwwleeeeeeeeeeeeeeeeeeeeeeeelwwwwwwlll
 llwww   wwleeeeeeeeeeeeeeeeeeeeeeeelww   wwwll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlll
