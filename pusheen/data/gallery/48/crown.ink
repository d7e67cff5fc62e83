                lrll
        llll    llll   lllll
        lrlll  llyyll  llrll
       llllyylllyyyylllyylll
       llflyyyyyyyyyyyyyylfll
      lllflyy yylrryy   ylfllllllll
      llffllllllllllllllllf  fffslllll
      llff f ffffsfffffff      ssfffllll
     llf                       sf  fssflll
  lllllf fllfflf    llffllf  ffff  ssf flll
  lllllllffllllff  ffllllfllllllf       fllllll
  lllllllf  fffllflllff ffllllllf        llsslll
   lllf        fllllf       fffff        lllssll
    ll                                   llffsll
    llf                                  llfflll
    lllf   flllf    flllf               fllslll
 llllllllfllllllff llllllf            fllllllll
llyluuuuuulllllllllllllllllllllllllllluuuuuulyll
lyyluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulyyl
llllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllll
        llllllllluuuuuuuuuuuuuulllllllll
