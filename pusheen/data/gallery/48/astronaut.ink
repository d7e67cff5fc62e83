            llllllwwwwwwllllll
         lllwwwwww      wwwwwwlll
      lllwww                 wwwwll
    lllwwwwww                wwwwwwll
   llwwwwllllww           wwwlllwwwwll
  llww  wlfffllwwwwwwwwwwwllfffllw  wwl
 llww  wllf   flllllllllllff   flww  wll
 lwwwwwllf      ssffssfssf     fllwwwwwll
llwwwllff        f  sf ff        fllwwwll
llwwlff      ffff        fff       fllwwl
llwllf      lllwwl     flwwll       flwwl
lllllllff   llllllf    flllllf   fllllllll
lllllllff   ffllffflllffflllf    flllllll
llllffff          flrll           fffllll
llwllllfff        flllf         fflllllll
lleeeeeeeellllllllllllllllllllleeeeeeeelll
llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeebll
lwwwwwwwwweeeeeeeeeeeeeeeeeeeeeewwwwwwwwll
llbbbw    wwwwweerreeeeyeelwwwww   wbbbbll
llbwww        weerreee  eelw        wwwllllllll
 llwwww      wwleeeeeeeeeelw       wwwlbwwbbbbbl
   llllww   wwwwwwwwwwwwwwwww    wwwwwbb  bbbbbl
      lllllllllllllllllllllllllllllllwbbwwbbblll
