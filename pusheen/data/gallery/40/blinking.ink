       lllll           lllll
       llfflllllllllllllffll
      llf  fflllllllllff  fll
    llllf    fsffsffsf    fllll
   llff          ff         ffll
  llff    fllwlf    fwwlf     fll
llllllf  flllwlf   flwlllf  fllllll
llllllf   ffllllflffllllf   fllllll
lllfff       flllllllf       fffflllllll
llf         ff ffffff f         fllsssll
llsff       llfflflffll       ffsslsssll
llfsff      llfflfllfllf     ffffslffll
llsssf      flllffflllf       sssllffll
lllff                         ffllfssll
 lllllf     ffff   fffff    fllllfllll
     lllllllllllllllllllllllllllllll
