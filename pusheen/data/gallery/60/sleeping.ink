                                                llllllllllll
                                                llbbbbbbbbll
                                                 lllllbblll
                                        llllllll llbbbllllll
                                       llbbbbbblllbbbbbbbbll
                                       llbbbbbblllllllllllll
        llll                    llll   lllbbbllll
        lllllll               lllllll  llbbbbbbll
       lllfffllll           llllffflll llllllllll
       llf   fflllllllllllllllf    fllllllllllll
      lllf     ffssffssffsssf       fffffsssllllllll
      lllf       ssf ssf fsf             sssf  fsllllll
     llll         f  fsf  f              ssf   sssffllll
    lllf                                 ff   fssf   fllll
   lllf    flf   lf       lf   ff              ff     fflll
llllllllf  flllllllf     flllllllfllllllllf             fll
 llllllllf  fllllff      ffllllfffllllffff              flll
lllllllllf      fllffllffllff   flllllllllf             flll
llllllff         flllllllllf      ffffflllf           flllll
    llf           fffffffff      fflllllllllllllllllllllllll
    lllf                        flllllssffflllllllllfffflll
     lllf                       lllsssssf fsf         fllll
      lllllllllfffffffff       fflllssssfffsfffflllllllll
         lllllllllllllllllllllllllllllllllllllllllllll
