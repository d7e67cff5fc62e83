         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf             ff            fflll
   llff      flllf       flllf       fll
lllllff     fllwwlf     flwwlllf     fflllll
llllllllf   flllllff    flllllf    flllllll
llllllllf    ffffllffllfllffff     flllllll
lllffff          fllllllll           ffflll
llf              fflllllf               fllllll
llf            flloonoolf               fllsslll
llssssf   fllflloooonnolllffffllf   fsssssllssll
llfffff   flllllonnoooooolllllllf    ffffllsssll
llsssff   fff fflooooonooollf ffff   fsssllfffll
lllffff  flllllloonoooooooollllllf   ffflllsflll
 llllff      flloonoooonnoollff      fllllfllll
   lllllf    fflllooooooollllf    fflllllllll
      llllllllllllllllllllllllllllllllllll
