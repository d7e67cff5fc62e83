                                           lll
                                         lllllll
     llll            llll                llsssll
     lllllll       llllfll              lllsssll
    llfffflllllllllllf flllllll         llssssll
    llf   fssfssffsf    flllllllll      llssssll
    llf    fsffsffff        fssflllll   llffffll
   llf         f            ssf  sslll  llf  lll
  lllf  fflf       flf      ff  fsffllllll  fll
llllllfflllllf   flllllfllllllf ff  fllllssssll
  lllllflffflffffflfffllllffff       flllssssll
llllllf    flllllllf   flllllf        lllffflll
  llf       flfflff                   fll   ll
  llf                                 flff fll
  llf                                 llffflll
  lllf  fllllf   lllllf              fllfllll
   lllllllffllfffllffllf         ffllllllll
     lllllllllllllllllllllllllllllllll
