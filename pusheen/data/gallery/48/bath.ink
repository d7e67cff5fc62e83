              ll    lllwwlll    ll   llllll
    lllll    llllllllww wwwllllllll llwwwwll
   llwwwll  lllffllwww    wwwllffllllww  wwl
   llwwwwl  llf fllw   ww   wll  fllllwwwwll
    llllllllllf  flwwwwllwwwwlf  fllllllllllll
        llllf     ffllffffllff     fllll llwwll
        llf       ff         f       fll llwwll
     lllllff    fllllf    fllllf    ffllllllll
     lllllllf  fllffllf  fllffllf  flllllll
     lllllllf      fllfllfllf      flllllll
     lllf           fllllllf   flllllffflll
 lllllllllllllllllllllllllllllllwwwwwwwwwllllll
lwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlww      wwlwwwwl
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlwwwww   wwlwwwll
 lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblwwwwlbblll
  llbb                         bbbbbbbbbbbbbll
   lbbbb                            b  bbbbbl
   lllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbblll
     llooolllllllbbbbbbbbbbbbbbllllllloooll
      llooll                        llooll
