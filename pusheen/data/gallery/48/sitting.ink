         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf             ff            fflll
   llff       fff         fff        fll
lllllff      lllllf      fllll       fflllll
llllllllf    flllff     ffllllf    flllllll
llllllllf       fllffllfllff       flllllll
lllffff          fllllllll           ffflll
llf                f ffff               fllllll
llf            ll  llfll  flf           fllsslll
llssssf       fll fllfllf llf       fsssssllssll
llfffff       fllffllfllffllf        ffffllsssll
llsssff        fllllfffllllf         fsssllfffll
lllffff                              ffflllsflll
 llllff                              fllllfllll
   lllllf     flllfffffffllllf    fflllllllll
      llllllllllllllllllllllllllllllllllll
