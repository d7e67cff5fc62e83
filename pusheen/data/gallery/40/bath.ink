           lll   llwwll   lll  lllll
   lllll  lllllllwww wwllllllllwwwwll
  llwwwll llfflwww ww wwwlfflllwwwwll
   llwllllll  flwwwwwwwwlf  llllllllll
       lllf    fflfffflff    flll llwwl
      llff    fllf    fllff   ffllllwll
    llllllf flllllf  flllllf fllllll
    llllllf   ffflfllflff f  fllllll
    lllff       fllllllf fflllllllll
lllllllllllllllllllllllllllwwwwwwwwlllll
lwwwwwwwwwwwwwwwwwwwwwwwwwlww    wwlwwwl
lllbbbbbbbbbbbbbbbbbbbbbbbbbbbwwwwwbblll
  lbbb b  b b b b b b b   bbbbbbbbbbbl
  llbbbbbbbbbbbbb b b b bbbbbbbbbbbbll
   lllbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
    llooll  llllllllllllllll  llooll
