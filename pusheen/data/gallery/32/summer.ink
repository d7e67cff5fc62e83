                       llllllll
        llll       lllllyyyyyyll
        lfflllllllllflllyy  yyyl
      lllf ffsfsfsff fllyy yyyll
     llff    fffff    flllyylll
   lllff  fllff ffllf  fflll
   lllllf lfflllllfll flllll
   lllff     llplf     fflll
  lrrwwllllfffflffffllllwwwwl
 lrrr  rrrrwwwrrrwwwrrrrw wwll
  lrwwwrrrrw  rrrw wrrrrwwwwl
lbbbbblllrbbbwrrrwbbbllllbbbbll
lbbbbbbbbbbbbbbbbbbbbbbbbbbbbbl
llbbbbbbbbbbbbbbbbbbbbbbbbbbll
