        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf          ff  f       flll
  lllf                        ffll
lllllff    llllf     llllf   fflllll
 lllllf   fllllf    fllllf   flllll
llllllf     ffllfllfllff     fllllll
llff      fllllllllllllllf       flllll
llf    llllwwwwwllllwwwwwllll    fllslll
lssssfflbbbbbbbbbbbbbbbbbbbbllfsssslssll
llfffffllllbbb bbbbbb bbbllllfffffllsssl
llsssflllllbbb  bbbbb bbblllllfsssllffll
lllfffflbbbbbbbbbbbbbbbbbbbblffffllsslll
  llllflllllbbbbbbbbbbbblllllfllllllll
     lllllllllllllllllllllllllllllll
