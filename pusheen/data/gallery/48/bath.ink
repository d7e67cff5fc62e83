              ll    llllllll    ll   llllll
    lllll    lllllllllww wlllllllll llllllll
   lllllll  lllfflllww    wwlllfflllllw  wll
   llwwwll  llfffllw   ll   wllfffllllllllll
    llllllllllffffllllllllllllffffllllllllllll
        llllffffffffllffffllffffffffllll llllll
        llffffffffffffffffffffffffffffll llllll
     lllllfffffffllllffffffllllfffffffllllllll
     lllllllffffllffllffffllffllfffflllllll
     lllllllffffffffllfllfllfffffffflllllll
     lllfffffffffffffllllllffffflllllffflll
 lllllllllllllllllllllllllllllllllwllllllllllll
llllllllllllllllllllllllllllllllww      wlllllll
lllllllllllllllllllllllllllllllllwwww   wwllllll
 lllbbbbbbbbbbbbbbbbbbbbbbbbbbbblllllllllllblll
  llbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllbbbll
   llbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbll
   llllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllll
     llllllllllllllllllllllllllllllllllllll
      llllll                        llllll
