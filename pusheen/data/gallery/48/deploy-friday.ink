         l                ll           llll
       llllll          llllll        llwwwll
       llffllllllllllllllffll       llwwwwwll
       llf  fllllllllllff  fll      lww   wwll
    llllf     fsfssfssf    fllll   llww wwwwll
   lllff         ff          flll  lwwwlbbwwwl
  lllf     flllf     flllf     fll lwwlbbblwwl
llllllf   fllwwlf   flwlllf  flllllllwwwwwwwwl
 llllllf  fllllffllffllllf   flllllllww     wl
llllllf       fllllllff      flllllllw      ll
llff           fffffff           flllw     wlll
llf         flffllflffll         fllrww    wlrl
llsssf      llffllllffllf     fssllrrlwwwwwlrrll
llffff      flllllllllll       fflllllooooolllll
llsssf       fflffffllf        sssllllooooool
 lllf                          ffllllloooooll
  lllllf    flffffffffllf    flllll  lloooll
     lllllllllllllllllllllllllll       lll
