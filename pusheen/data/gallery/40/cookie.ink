        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf          ff  f       flll
  lllf     fllf      fllf     ffll
lllllff   fllwwf    flwlllf  fflllll
 lllllf   fllllffffffllllf   flllll
llllllf      fllllllllf      fllllll
llff          ffllllff           flllll
llf         flloonolf            fllslll
lssssf  flllloooonoollfflllf  fsssslssll
llffff  ffllloonooooolllllff   fffllsssl
llsssf  lllllloooonooollllllf fsssllffll
lllff   ffllloonooooooolllff   ffllsslll
  llllff   fllooooonnollf    fllllllll
     lllllllllllllllllllllllllllllll
