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
       lllll           lllll
       llfflllllllllllllffll
      llf  fflllllllllff  fll
    llllf    fsffsffsf    fllll
   llff          ff         ffll
  llff    fffflf    lffff     fll
llllllf  flllllf   flllllf  fllllll
llllllf    fffllflfflfff    fllllll
lllfff       flllllllf       fffflllllll
llf         ff ffffff f         fllsssll
llsff       llfflflffll       ffsslsssll
llfsff      llfflfllfllf     ffffslffll
llsssf      flllffflllf       sssllffll
lllff                         ffllfssll
 lllllf     ffff   fffff    fllllfllll
     lllllllllllllllllllllllllllllll
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
       lllll           lllll
       llfflllllllllllllffll
      llf  fflllllllllff  fll
    llllf    fsffsffsf    fllll
   llff          ff         ffll
  llff    fffflf    lffff     fll
llllllf  flllllf   flllllf  fllllll
llllllf    fffllflfflfff    fllllll
lllfff       flllllllf       fffflllllll
llf         ff ffffff f         fllsssll
llsff       llfflflffll       ffsslsssll
llfsff      llfflfllfllf     ffffslffll
llsssf      flllffflllf       sssllffll
lllff                         ffllfssll
 lllllf     ffff   fffff    fllllfllll
     lllllllllllllllllllllllllllllll
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
       lllll           lllll
       llfflllllllllllllffll
      llf  fflllllllllff  fll
    llllf    fsffsffsf    fllll
   llff          ff         ffll
  llff    ffllf     fwwlf     fll
llllllf  flllllf   flwlllf  fllllll
llllllf   ff fllflffllllf   fllllll
lllfff       flllllllf       fffflllllll
llf         ff ffffff f         fllsssll
llsff       llfflflffll       ffsslsssll
llfsff      llfflfllfllf     ffffslffll
llsssf      flllffflllf       sssllffll
lllff                         ffllfssll
 lllllf     ffff   fffff    fllllfllll
     lllllllllllllllllllllllllllllll
       lllll           lllll
       llfflllllllllllllffll
      llf  fflllllllllff  fll
    llllf    fsffsffsf    fllll
   llff          ff         ffll
  llff    ffllf     fwwlf     fll
llllllf  flllllf   flwlllf  fllllll
llllllf   ff fllflffllllf   fllllll
lllfff       flllllllf       fffflllllll
llf         ff ffffff f         fllsssll
llsff       llfflflffll       ffsslsssll
llfsff      llfflfllfllf     ffffslffll
llsssf      flllffflllf       sssllffll
lllff                         ffllfssll
 lllllf     ffff   fffff    fllllfllll
     lllllllllllllllllllllllllllllll
