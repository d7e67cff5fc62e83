          llll       llll lrrrrl
          llflllllllllfflllrrrrl
        lllf  fsfsfsff flllllll
       lllf     ffff    ffll
  llllllff  flllf  flllf fflll
 lllllllllf flflllllfflfflllll
 llfflllff     flpllf    fffll
 llffflf        ffff       ffl
  lllffssf                fssl
    lllsf                 fsll
      lllf               fllll
        llllllllllllllllllll
          llll       llll llllll
          llflllllllllffllllrrll
        lllf  fsfsfsff flllllll
       lllf     ffff    ffll
     lllff  flllf  flllf fflll
 lllllllllf flflllllfflfflllll
llffllllff     flpllf    fffll
llfffllf        ffff       ffl
 lllfffssf                fssl
   llllsf                 fsll
      lllf               fllll
        llllllllllllllllllll
          llll       llll  llll
          llflllllllllffll lrrl
        lllf  fsfsfsff flll ll
       lllf     ffff    ffll
     lllff  flllf  flllf fflll
  l  lllllf flflllllfflfflllll
llllllllff     flpllf    fffll
llfflllf        ffff       ffl
lllffffssf                fssl
  lllllsf                 fsll
      lllf               fllll
        llllllllllllllllllll
          llll       llll llllll
          llflllllllllffllllrrll
        lllf  fsfsfsff flll ll
       lllf     ffff    ffll
     lllff  flllf  flllf fflll
 lllllllllf flflllllfflfflllll
llffllllff     flpllf    fffll
llfffllf        ffff       ffl
 lllfffssf                fssl
   llllsf                 fsll
      lllf               fllll
        llllllllllllllllllll
          llll       llll lrllrl
          llflllllllllfflllrrrrl
        lllf  fsfsfsff flllllll
       lllf     ffff    ffll
  llllllff  flllf  flllf fflll
 lllllllllf flflllllfflfflllll
 llfflllff     flpllf    fffll
 llffflf        ffff       ffl
  lllffssf                fssl
    lllsf                 fsll
      lllf               fllll
        llllllllllllllllllll
