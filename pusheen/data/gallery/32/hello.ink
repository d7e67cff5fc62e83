          llll       llll lrrrrl
          llflllllllllfflllrrrrl
        lllf  fsfsfsff flllllll
       lllf     ffff    ffll
  llllllff  flllf  flllf fflll
  llffllllf flflllllfflfflllll
  llffllff     flpllf    fffll
  llffff        ffff       ffl
   lllfssf                fssl
     llsf                 fsll
      lllf               fllll
        llllllllllllllllllll
