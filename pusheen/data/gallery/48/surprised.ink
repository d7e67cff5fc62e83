                              llrrll
                              lrrrll
                              llrrl
                              llrll
     lllll           lllll     llll    lll
     llfllll       llllfll    llrrl   lllll
    llff flllllllllllf  fllllllllll  lllfflllll
    llf    fsffsffsf     ffflllllllllllf   flll
   lllf     fffsfff         fssfflllllf    flll
   llf                      fsf  ssfllff    flll
  lllf  fllwf     fwllf      f  fsfffllf   flll
llllllffllwwlf   flwwlllllllllf  f   fll   flll
 llllllfflllfflllfflllfllllfff        llfllllll
llllllf     flrrrlf    fllllll        fllll
  llf       flrrrlf                   flll
  ll         flllf                    fll
  lllf                               fll
   llllf                            llll
     llf   flllf  fllllllf  flllf  fll
     lllllllllllllllllllllllllllllllll
