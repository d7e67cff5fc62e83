   llrl
 llppppll
 lpp  ppl   llll       llll
 lpcccppl   lfflllllllllffll
lccc  cccllllf ffsfsfsff flll
lccccccccllff    fffff    ffll
 loooooollff   llf   fllf  fflll
 lloooolllllf fllfffflfflf lllll
  looollllff     flllf     fffll
  llllllff                   ffl
   lollfssf                 fssl
      lllsf                 fsll
       llllf               fllll
         lllllllllllllllllllll
