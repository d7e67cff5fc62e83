            lllll            llllll
           llffllll        llllffll
           llf  fllllllllllllff flll
         llllf    fssfssffsff    flll
       llllf       ff ssffff      fllll
      lllf            ff            flll      ll
      llf       lllf       lllf      fllllllllll
   lllllllf    fllllf     fllllf   fllllllrrrrl
     llfllff   flllflf  flffllf    fllflrrrrrl
   lllllllf        fllllllf        flllllrrrll
   llrrlllllffff    ffflff    fffflllllrrrrrrll
   lrrrrrrrrrrrrrrlllllllllllrrrrrrrrrrrrrlrrrll
   lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrll
  lllssssfflllllllllyyyyyylllllllllfffssslrrrll
  lllssff        flylrrrrlylff       ffsslrrll
 llrllssff       flyylrrlyylf        fssllrrll
llrrrrllf         llyyyyyyllf        ffllrrrll
llrrrrrrllff    fllllllllllllff    flllllllllll
lllllllllllllllllllllllllllllllllllllll     llll
