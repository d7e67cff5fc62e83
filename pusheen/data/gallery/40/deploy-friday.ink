       ll            lll        llll
      llllll       lllll       lwwwll
     lllffllllllllllfffll     lww wwll
    lllf   fsfssfsff  flll   llww  wwl
  lllff     ffff ff    fflll lwwwbwwwll
  llf    llwf    fwllf   fllllwwbbblwll
llllllf fllwlf  flwllf  flllllwwwwwwwll
llllllf  fllfllllfflff  fllllllw   wwl
llfff       flfflf        fflllw    wll
llf       flfflllffl       fllrww  wwrll
lsssf     llfllllfllf    fsslrrwwwwwlrll
llfff     fllllflllf      fflllooooollll
llfff       f    f       fffllloooooll
 llllf    fff    fff    fllll lloooll
    lllllllllllllllllllllll     lll
