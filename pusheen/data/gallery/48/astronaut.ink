            llllllllllllllllll
         llllllwww      wwwllllll
      lllllw                 wwllll
    llllwwllw                wllwwlll
   lllwwwlllllw           wllllllwwlll
  lllw  llffflllllllllllllllfffllw  wll
 lllw  wllffffflllllllllllfff ffllw  wll
 llwwwlllffff ffssffssfssff ffffllllwwlll
lllwlllfffffffffffffsffffffffffffflllwwll
llwllfff fffffffffffffffffffffffffffllwll
lllllfffffffllllllfffffflllllffffffffllll
lllllllfffffllllllfffffflllllfffffllllllll
lllllllfffffffllffflllffflllfffffflllllll
llllffffffff ff fffllllffffffffffffffllll
lllllllfffffffffffflllfffffffffffflllllll
llleellllllllllllllllllllllllllllllllellll
lllllleeeeeeeeeeelllllllleeeeeeeeeelllllll
llwwllllllllllllllllllllllllllllllllllwwll
llbbbw    wwwwllerreeeeyelllwwww   wbbblll
lllwww        llerreee yeell        wwwllllllll
 llllww      wlllllllllllllw      wwllllwwbbbbll
   lllllw   wwllllllllllllllw    wllllbb wbbbbll
      llllllllllllllllllllllllllllllllllllllllll
