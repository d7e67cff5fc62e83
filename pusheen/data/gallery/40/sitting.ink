        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf          ff  f       flll
  lllf      ff        ff      ffll
lllllff   fllllf    fllllf   fflllll
 lllllf    fllfffff ffllf    flllll
llllllf      fllllllllf      fllllll
llff          fflfflff           flllll
llf         fl  llfl  lf         fllslll
lssssf      llffllllf llf     fsssslssll
llffff      fllllllllllf       fffllsssl
llsssf       fllffffllf       fsssllffll
lllff                          ffllsslll
  llllff    ffffffffffff     fllllllll
     lllllllllllllllllllllllllllllll
