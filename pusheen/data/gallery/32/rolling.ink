              lllll
          lllllffll
      llllllfff  fllll
     lllllff     fffsllllllll
    llllllf flllf  ffffffffl
   llff      fflf   f    fll
  llfsf      fflllflllf   fl
  lfsf    flffflplffflfffffl
  llf     llflllfff    flllll
   llf    fllflfllf    ffllll
    lllllff  ffllf    f fll
        lllllff      fsslll
gggg      gggllff  gfgslll
lgglllllllgggllllllgggllllllllll
