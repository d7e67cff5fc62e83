                                                 llll
          lllll               llllll           lllwwll
         lllfllll           lllllfll          lllwwwwll
         llff flllllllllllllllff flll        llww   wwll
        lllf    fllllllllllllf    fll       lllw     wwll
      llllf       ssffss fsf      flllll    llww      wll
    llllf         ff fsf ff         fflll   llwwwlllwwwwll
   lllff       fff          ff        flll  llwwlbbbblwwll
   llff      fllwwlf      lwwlllf      flll llwwlbbbllwwll
llllllllf    llllwlf     fllwlllf   flllllllllwwwwwwwwwwll
  llffllf    flllllfffllfffllllf    flllflllllww       wll
llllllllf         flllllllff        flllllllllww      wll
lllff             fllf fflf              fllllww      wlll
lll             f   fffff   f             fllllw      wllll
llfff          fllf lllllfffllf         ffllrrlw      wlrlll
llsssssf       fllfflllllfffllf       fsssllrrlwwwwwwwllrrll
llffff         fllllllfllllllf          fflllllloooooollllll
lllsssf         fflllfffflllf         fsssslllloooooooll
llllff                                 ffflllllooo oooll
 llllllf                             fflllll  llooooolll
   llllllf    flllllllllllllllff   fflllll     lllolll
      lllllllllllllllllllllllllllllllll          lll
