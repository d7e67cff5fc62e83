           lllll                lllll
          lllfllll            llllflll
          llf  fllllllllllllllllf  fll
         lllf    ffssfllllfssff     lll
       llllf       ssffssffssf      fllll
     llllf         ff  ss  ff         fllll
    lllf                                flll
    llf        lllf         lllf         fll
 lllllllff    fllllf       lllllf     fflllllll
   llflllf    fllllf      fflllf      flllfll
 llllllllf        fllfllffllf         fllllllll
 lllff            fllllllllf              fflll
 llff      f  f f  fffffffff  f f f  f     ffll
 llll  fllleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 llllf  llleeeeeeeeeeeeeeeeeeeeeeeeeelllf  llll
 lllf   llleeeeeeeeeeeleeleeeeeeeeeeelllf  llll
 lllf   llleeeeeeeeelppppppleeeeeeeeelfllllllll
 lllf   lllleeeeeeeeelppppleeeeeeeeellfflllssll
  lllf flllleeeeeeeeeeelleeeeeeeeeeellllllllll
  lllllllwwleeeeeeeeeeeeeeeeeeeeeeeelwwwwwwlll
 llwwwwwwwwleeeeeeeeeeeeeeeeeeeeeeeelww   wwwll
lllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlll
