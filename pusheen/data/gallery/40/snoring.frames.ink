                               llbbbbbbl
                               lllllbbll
                                llbbllll
                               llbbbbbbl
                        lllllll  llllll
                        llbbbbl
      ll             ll llbblll
     llllll        llllllllllll
     llfflllllllllllffflllllllll
    llf   fssfsffsf    fffssfflllll
   lllf    ff ff f        sfffssfllll
 l llffflfflff  flfflff  fff fff  flll
llllllffllllff ffllllflllllf       fll
 lllllf   flllllllf fflllllf      flll
   llf     fffffff   lllllllllllllllll
   lllff            fllsssfsffffffllll
     lllllllllllllllllllllllllllllll







     llll           llll
    lllflllllllllllllfllllllll
    llf  flllllllllf  ffllllllllll
   lllf    fffsfff        ssffssfllll
  lllffffffff   ffffff    ff  ff  flll
llllllffllllff ffllllllllllf       fll
llllllf  fflllllllfffflllllf       flll
  llff     fllfllf   flllllllllllllllll
   lllf             fllsssfssfffffflll
    lllllllllllllllllllllllllllllllll







     llll           llll
    lllllll llllllllllllllll
    llf fflllllllllff flllllllllll
   lll     fffsfff        ssfffsllll
  lllf ff fff   fff ff    ff  fff flll
llllllffllllff ffllllllllllf       flll
llllllf ffflllllllfffflllllf       flll
  llff     fllfllf   flllllllllllllllll
   lllf             fllsssffsfffffflll
    lllllllllllllllllllllllllllllllll




                        lllllll
                        llbbbbl
                        llbblll
     lllll         llllllllllll
    lllfflllllllllllfffllllllll
    llf  ffssfsffsff  fffffsfllllll
   lllf    fffsfff        ssffssfllll
  lllffflfflf   flfflf    ff fff  flll
llllllffllllff ffllllllllllf       fll
llllllf   flllllllfffflllllf      ffll
  lllf     fffffff   fllllllllllllllll
   lllff            fllsssfsffffffflll
    llllllllllllllllllllllllllllllll




                        lllllll
                        llbbbbl
      lll           llllllbblll
     llllll       lllllllllllll
     ll ffllllllllllffflllllllll
     ll    fsfsffsf       ssffsllll
   lllf       ff          ff fsffflll
 llllff llfllf  flfflfffffff ff   flll
 lllllffflllfffffllllflllllf       fll
 lllllf   ffllllllf fflllllf      flll
   llf      ffffff   lllllllllllllllll
   llllf            fllsssfsfff fflll
     lllllllllllllllllllllllllllllll
