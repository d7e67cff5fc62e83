       llllllllllllll
    llllww       wwwlll
   llwllww        wllwlll
 lllwwlfllwwwwwwwlllllwwll
 llwwllfffllllllllfffllwwll
llwlllff ffsfsffffffffllwwl
llllffffffffffffffffffffllll
lllfffffllllffffllllffffllll
lllllffffllffllflllffffllll
llfffffffffflllfffffffffflll
lllllllllllfffffflllllllllll
llllleeeelllllllllleeellllll
lwwwwllllllllllllllllllwwwll
llww    wllrreeyelww   wwbllllll
 llllw  wlllllllllw   wlllwwbbbl
   lllllllllllllllllllllllllllll
