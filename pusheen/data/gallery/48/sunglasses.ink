      lllll           llllll
     llffllll     llllllffll
     llf  flllllllllllf   lllllllll
    lll     ssffsffss      f ffsllllll
    lllf    ff fsf ff         fssfffllll
   llllllllllllllllllllllllllffsf  fsslll
   llflkkwwkkkklllkkwwkkkklfff     ssfffll
llllllllwkkkkkklflkwkkkkklllllllf  f    fllllll
 llllllfllllllfflffllllllllllfff        flllllll
llllllff    flllllllff  ffllllll         fllssll
  ll         fffffff                     fllssll
  ll                                     fllffll
  llf                                    llsflll
  lllf   lllllf   flllllf               fllllll
   llllllllffllfffllfffllf          fflllllll
      llllllllllllllllllllllllllllllllll
