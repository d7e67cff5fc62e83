         llllyyyyylll
      llllyyy    yyyyllll
     lllllyyyyyyyyyyylllll
    lllllrrrrrrrrrrrrllllllll
   lllyyyyyyyyyyyyyyyyyyllllllllll
    lllllllllllllllllllllffffsslllll     llll
   lllf       ff            ssf fsllll  llbbll
  lllf                      ff  ssfllll llbbll
llllllffflllf     flllffllllllf ffllbblllllll
llllllffflllff   ffllllbbbbbbbllfflbbbllllllllll
llllllf    fllllllfffllblllllbblfflbbllrrrrrrrrl
  llf       ffllff   llbllllllblllbbbllrrrrrrrll
  llf                lbbbbbbbbbllbbblllllrrrrlll
  llf               flbb     bblbbblfllgglgllggl
  lllf flllllf  flllllbbb b bbblllfffllgggllggll
   lllllllffllffllffllbbbbbbbbbllllllllllglllll
      lllllllllllllllllllllllllllllll   lllll
