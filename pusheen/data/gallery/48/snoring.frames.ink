                                      llbbbbbbll
                                      llllllbbll
                                       lllbblll
                                      llbbllllll
                                      lbbbbbbbll
                             llllllll  lllllll
                             llbbbbbll
                             lllbblll
       llll             llll lbbbbbbll
      lllllll         lllllllllllllll
      llf flllllllllllllf fllllllllll
     lllf   fssffsffssf    fffffsslllllll
     lll     ffffsffff         fsf  sssllll
    llff         f             ff  fssf flll
 llllff ffllfllf    llffllffffflf         fll
llllllllffllllff   ffllllfllllllf         flll
 lllllll    fflllllllff  fllllllf         flll
   llff      ffllllllf   fflllllllllllllllllll
    llf                  llllllllllllllllffll
    lllllfff            fllssssffsf   fflllll
      lllllllllllllllllllllllllllllllllllll









      llllll           llllll
     lllfflllllllllllllllffllllllll
     llf   flllllllllllf   fllllllllllll
     llf     fsffsffsf         fssfffslllll
   lllff        fff            fsf  ssffflll
   llff  llffllf   fllfflff    ff   ff    fll
lllllllffllllllf   flllllflllllll          fll
lllllllf   ffflfllfflfffffllllllf          fll
 llllf       flllllllf    fflllllllfflllllllll
   lllf                  lllllllllllllllllflll
    llllfff             fllssssffsff   ffllll
      lllllllllllllllllllllllllllllllllllll









      lllll             lllll
     lllfllll     llllllllfll
     llf  fllllllllllllff  fllllllllllll
     llf    fssfssffsf         fssfffllllll
   llllf        fsf f          fsf  sssfflll
   llff  ffffff     fffflf          ff   fflll
lllllllffllllllf   flllllllllllllf         fll
lllllllf  fffllfllfflfffffllllllff         fll
lllllff      flllllllf    ffflllllffffflllllll
   llf                   lllllllllllllllllffll
    llllfff             fllssssffsff   ffllll
      lllllllllllllllllllllllllllllllllllll





                             llllllll
                             llbbbbbll
                             lllbblll
       lll               lll lbbbbbbll
      lllllll         lllllllllllllll
     lllffflllllllllllllfffllllllllll
     llf   ffllllsffssff   ffffflllllllll
     llf     fsffsffsf         fssfffssllll
    llf          f             fff  ssf flll
lllllff fllffll     llffllf  ffff   f     fll
lllllllfffllllff   ffllllflllllll          fll
 llllllf    fflllllllff ffllllllf         flll
   llff      flllllllf   fffllllllllllllllllll
   lllf                  llllllllllllllllfflll
    lllllfff            fllssssffsf    flllll
      lllllllllllllllllllllllllllllllllllll





                             llllllll
                             llbbbbbll
                             lllbblll
       lllll            llllllbbbbbbll
      lllfllll     llllllffllllllllll
      llf  flllllllllllff  lllllllllll
      llf    fsffssfss        ffssfflllll
     lll      fffsf ff         ssf fssfllll
    llff                       ff  fsf  flll
 lllllffffllfllf   fllllllffflllf         fll
 lllllllffflllffff ffllllfllllfff         fll
 lllllllf    fllllllllf  fllllllf        fllll
   lllf       fllfllff   ffllllllllllllllllll
    llff                flllllsfsllllllffffll
     llllfff            fllssssffsf  fffllll
       lllllllllllllllllllllllllllllllllll
