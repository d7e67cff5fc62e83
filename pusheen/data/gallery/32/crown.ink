     lll  llll  ll
     lrll lyyl llll
     llyylyyyylyyll
    lllyyyyrlyyyyfllllll
    llfllllllllllffffsllll
   llff    ff       fsffslll
 llllfflllf  flllflllffffffllll
 lllllfflflfllflfllllf    flllll
  llff   ffllf    ffff     flsll
   lf                      flfll
   llffllllffllll         fllll
lyluuullllllllllllllllllluuuulyl
lyluuuuuuuuuuuuuuuuuuuuuuuuuulyl
   lllluuuuuuuuuuuuuuuuuullll
