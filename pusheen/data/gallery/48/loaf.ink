      lllll           llllll
     llffllll     llllllffll
     llf  flllllllllllf   lllllllll
    lllf    ssffsffss      ffffsllllll
    lll     ffffsf ff         fssfffllll
   lllf                       fsf  fsslll
   llf   fllf       fllf       f   ssfffll
lllllllffllllf     fllllflllllllf  ff   fllllll
 llllllf fflflfflfflflfffllllfff        flllllll
llllllff    flllllllf   ffllllll         fllssll
  ll         fffffff                     fllssll
  llf                                    fllffll
  llf                                    llsflll
  lllf  flllllf   flllllf               fllllll
   llllllllffllfffllfffllf          fflllllll
      llllllllllllllllllllllllllllllllll
