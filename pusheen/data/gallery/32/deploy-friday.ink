     lll        lll      llll
    llllllllllllllll    llwwwl
   lllfffllllllffflll  llwwwwll
  lllf   ffffff   ffll lwwwwwwl
lllff  llwf  fwwl   flllwwbbwwl
llllff lllfffflllf fllllwwwwwwl
llllf   ffllllff   fllllww   wl
lf      fffllffl     ffllw  wlll
lssf    llflllllf   fslrlwwwwlrl
llsf    fllffllf    fssllooool
llllf              ffllllooool
  llllllllllllllllllll   llll
