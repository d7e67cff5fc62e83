         lllll            lllll
        llffllll        llllffll
        llf  fllllllllllllf  fll
      llll     fssfssfssf     llll
    lllff       ff ff ff       fflll
   lllf                  f       flll
 llllff     flllf      flllf      fllll
lllllllf    flllff    fflllf    flllllll
 lllllll      ffllfllfllff      lllllll
 llff           fllllllf           ffll
 llf  fffllllllllllllllllllllllfff  fll
llllffflleeeeeeeeeeeeeeeeeeeeeellfffllll
llllf flleeeeeeeeeeeeeeeeeeeeeellf  llll
 lllf flleeeeeeeeppppppeeeeeeeellff lll
 llllflllleeeeeeeeppppeeeeeeeellllfllll
  lllllllleeeeeeeeeeeeeeeeeeeellllllll
 llwwwwwwleeeeeeeeeeeeeeeeeeeelwwwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
         lllll            lllll
        llffllll        llllffll
        llf  fllllllllllllf  fll
      llll     fssfssfssf     llll
    lllff       ff ff ff       fflll
   lllf                          flll
 llllff      llllf      llllf     fllll
lllllllf     llllf     fllllf   flllllll
 lllllll       fflfflfflff      lllllll
 llff           flllllllf          ffll
 llf  fffllllllllllllllllllllllfff  fll
llllffflleeeeeeeeeeeeeeeeeeeeeellfffllll
llllffflleeeeeeeeeeeeeeeeeeeeeellf  llll
 lllllllleeeeeeeeppppppeeeeeeeellf  lll
 llsslfflleeeeeeeeppppeeeeeeeelllf  lll
  lllllllleeeeeeeeeeeeeeeeeeeellllffll
 llwwwwwwleeeeeeeeeeeeeeeeeeeelwwwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
         lllll            lllll
        llffllll        llllffll
        llf  fllllllllllllf  fll
      llll     fssfssfssf     llll
    lllff       ff ff ff       fflll
   lllf                  f       flll
 llllff     flllf      flllf      fllll
lllllllf    flllff    fflllf    flllllll
 lllllll      ffllfllfllff      lllllll
 llff           fllllllf           ffll
 llf  fffllllllllllllllllllllllfff  fll
llllffflleeeeeeeeeeeeeeeeeeeeeellfffllll
llllf flleeeeeeeeeeeeeeeeeeeeeellf  llll
 lllf flleeeeeeeeppppppeeeeeeeellff lll
 llllflllleeeeeeeeppppeeeeeeeellllfllll
  lllllllleeeeeeeeeeeeeeeeeeeellllllll
 llwwwwwwleeeeeeeeeeeeeeeeeeeelwwwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
