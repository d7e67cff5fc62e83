        llll            lllll
       llffllllllllllllllffll
       llf  fllllllllllff  ll
    llllf     ssfssfssf    fllll
   lllf   flffff ff  f flf   flll
  lllf    flllllf  flllllf    ffll
lllllff   fllllf    fllllf   fflllll
 lllllf    fllff ff ffllf    flllll
llllllf      fllllllll       fllllll
llff          fflpplff           flllll
llf     fllllllllllllllllllf     fllslll
lssssfflluuuuwwluuuuuuuyuuulllfsssslssll
llffffllllllwwwwluuuyllyllllllffffllsssl
llsssfllllluuwwluuulyluuulllllfsssllffll
lllfffluuuuulllllllllllluuuuulfffllsslll
  llllluuullfffffffffffflluuulllllllll
     lllllllllllllllllllllllllllllll
