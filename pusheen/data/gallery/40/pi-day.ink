        llll            lllll
       llffllllll  llllllffll
       ll   fllllllllllff  ll
     lllf     ssfssfssf    flll
   lllff       f ff f        flll
  lllf      f          f      flll
llllfff   fllllf    fllllf    ffllll
llllllf   flffllf  fflffll   fllllll
llllllf       fllllllf       fllllll
llff           ffllff           fflllll
ll    fllflloooloooolooollfllff   llllll
lsssflllllloooyyyy yyyooollllllfssslssll
llffflllllyyyyyyyyyyyyyyyylllllfffllsssl
llsssloooyy yyllyyyyllyyyyyooolsssllffll
lllffllooy   ylly  ylly    oollffllsslll
 lllllllooo  yyyy  yyyy  ooollllllfllll
    lllllllooooyy  yyoooollllllllllll
      lllllllllloooollllllllll
