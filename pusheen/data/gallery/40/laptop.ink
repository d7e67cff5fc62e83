        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf          ff  f       flll
  lllf     fllf      fllf     ffll
lllllff   fllllf    fllllf   fflllll
 lllllf    fllflffffffllf    flllll
llllllf       flllllll       fllllll
llff    fff fffffffffff f ff     flllll
llf   fleeeeeeeeeeeeeeeeeeeelf   fllslll
lssssffleeeeeeeeeeeeeeeeeeeelffsssslssll
llfffffleeeeeeelwwwwleeeeeeelfffffllsssl
llsssffleeeeeeeelwwleeeeeeeelffsssllffll
lllffffleeeeeeeeeeeeeeeeeeeellfffllsslll
  lllwwwwwwwwwwwwwwwwwwwwwwwwwwlllllll
   llwwwwwwwwwwwwwwwwwwwwwwwwwwlllll
