         lllll            lllll
        llffllll        llllffll
        llf  fllllllllllllf  fll
      llll     fssfssfssf     llll
    lllff       ff ff ff       fflll
   lllf                          flll
 llllff     llll      fllllf      fllll
lllllllf    llllf     fllll     flllllll
 lllllll      fflfflfflff       lllllll
 llff          flllllllf           ffll
 llf  fffllllllllllllllllllllllfff  fll
llllffflleeeeeeeeeeeeeeeeeeeeeellfffllll
llllf flleeeeeeeeeeeeeeeeeeeeeellff llll
 lll  flleeeeeeeeppppppeeeeeeeellllllll
 lll  fllleeeeeeeeppppeeeeeeeellfflssll
  llfflllleeeeeeeeeeeeeeeeeeeellllllll
 llwwwwwwleeeeeeeeeeeeeeeeeeeelwwwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
