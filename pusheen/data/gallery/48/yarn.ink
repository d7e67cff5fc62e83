              lllll            lllll
             lllfllll        llllflll
             llff fllllllllllllf  fll
           llllf    fssfssfssf    fllll
          lllff      ff ssfff       flll
         llff     fff       fff       fll
      lllllf    fllwwl     lwwll      ffllll
      lllllllf  flllllf   flllllf   flllllll
      lllllllf   fllllfflfllflff    flllllll
     llllffff       flllllllf        fffflll
  lllllrrrlllf        ffffff             fllllll
 llrrrrrrrrrrlf   fll fllllffll         ffllssll
llrrrrrrrrrlrrlf  fllffllllffllf      ssssllssll
lrrrrrrrrlrrlrll   flllllfllllf        fffllffll
llrrrrrrrrlrrllf    ffff  ffff        fsssllffll
llrrrrrrrrrlrllf                      fflllslll
 lllrrlrrrrlrrrrrrrrrrrrrrrrrrr r rrrrllllllll
   lllllllrrrrrrrrrrlllllllrrrrrrrrrrrlllll
