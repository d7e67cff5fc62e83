        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf          ff  f       flll
  lllf      ff        ff      ffll
lllllff   fllllf    fllllf   fflllll
 lllllf   flffllffffflfflf   flllll
llllllf      fllllllllf      fllllll
llff     ffllllllllllllllff      flllll
llf     lloooooooooooooooollf    fllslll
lssssfflllooyyllyyyyyyyyoolllffsssslssll
llffffflllllyyrryyyyrryylllllfffffllsssl
llsssfllllllyyyyyyyyyyyyllllllfsssllffll
lllffffflllflyyylrryyyylflllfffffllsslll
  llllff   ffllyyyyyyylff    fllllllll
     llllllllllllyylllllllllllllllll
