            llllllllllllll
          lllyyyyy y yyyylll
      llllllyyyyyyyyyyyyyyllllll
      llllllrrrrrrrrrrrrrrllllll
     lllllllrrrrrrrrrrrrrrrlllllllll
    lllyyyyyyyyyyyyyyyyyyyyyyyyllllllllll
    lllllllllllllllllllllllllllllfffssllllll        llll
    lllff     ffffssf fff          sssf ffllll     llbbll
    llff                           ssf  fsssllll   llbbbll
   lllf     ff          ff          f   fssflllll  llbbll
llllllff  fllll        llllffflllllllf  fffllbbbllllllll
llllllllfffllllf      flllllllbbbbbbbllfffllbbblblllllllllll
llllllllf  fffflllfffllffffllbbllllbbbll fflbbllrlllrrrllrll
lllllff        fllllllff  flbbllfffllbblffllbbblrrrrrrrrrrll
  lll            ffff     lllbbbbbbbbblllllbbblllrrrrrrrrrll
  lll                     llbbbbbbbbbbbllbbbbllllllrrrrlllll
  lllf                   fllbb       bblbbbllfllggllggllggll
   lllf    fllllf    flllllbbb       bblblllfffllggglglgggll
   llllffflllllllf  fllllllbbbbbbbbbbbbllfffflllllggllgggll
     llllllllllllllflllfflllbbbbbbbbbbblllllllll lllllllll
        llllllllllllllllllllllllllllllllllll      llllll
