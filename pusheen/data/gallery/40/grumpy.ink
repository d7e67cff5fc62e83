                         llleeeleeell
                       llleeeeeeeeeeell
                      lleeeeeeeeeeeeeeel
                      leeeeeeeeeeeeeeeel
    lllll        lllll lleeelllyylleeell
    llfllllllllllllfll       llyylll
   llff fllllllllf  flllllll  llll
   llf   fsfsffsf      fssflllll
  lllflllff ff ffllff  fsfffslll
llllfffllllf  fllllf  ffff ssffll
lllllfflllfff fflllflllllf     flllll
lllllff  ffllllff fflllllf      llssll
 llff     ffffff                llssll
 llf                            llffll
  llf  ffff    ffff            flllll
  lllfflllllfflllllf         fllllll
    lllllllllllllllllllllllllllll
