       lllwwwwwwwwlll
    llwwww       wwwwll
   lwwwwww        wwwwwll
 llwwwlflwwwwwwwwwlllwwwwl
 lwwwwl ffllllllllf flwwwwl
lwwwwlf   fsfsfff    flwwwl
lwwlf    fff ff fff   fflwwl
lwlff   llwlf  flwllf fflwll
lllllf  fllffllflllf  fllll
llffff     flrlff     ffflll
lleeellllllffffffllllleeeell
lbeeeeeeeeeeeeeeeeeeeeeeeebl
lwwwwwwwwweeeeeeeewwwwwwwwwl
lbww    wwerreeyeeww    wbllllll
 lwwww  wwwwwwwwwww   wwwbwwbbbl
   llwwwwllllllllllwwwllwbwwbbbl
