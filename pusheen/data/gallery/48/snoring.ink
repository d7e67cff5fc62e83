                                      llbbbbbbll
                                      llllllbbll
                                       lllbblll
                                      llbbllllll
                                      lbbbbbbbll
                             llllllll  lllllll
                             llbbbbbll
        ll                ll lllbblll
       lllll           lllllllbbbbbbll
      lllffllllllllllllllffllllllllll
      llf  flllllllllllf   flllllllllll
      ll     fsffssfss         sssffsllll
     lllf     f  sf            ssf fssfflll
    llff  f   f      f  f          fsf  flll
 llllllffflllllf   fllllllflllllf         fll
  llllllffflllffflffflllfflllffff         fll
 lllllllf      flrllf    fllllllf        flll
    llf        flllf     ffllllllllllllllllll
    lllf                fllllssfslllllfffflll
     llllfff            fllssssfss  ffffllll
       lllllllllllllllllllllllllllllllllll
