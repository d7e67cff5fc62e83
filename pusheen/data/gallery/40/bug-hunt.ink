            lllll        lllll
           lllfflllllllllllffll
          lllf  ffsfssfssf  flll
         lllf     fffsfff     flll
        llf    ff       ff     ffll
      lllllf  flllf   flllf   fllllll
      llllllf fllfflllfflff   fllllll
  llllwwlllff     flrlf        ffflllll
lllwwwwwwwwllf  flfflfl flf       flllll
llwwwwllwwwwlllllllllllfllf    fsssllsll
lwwwwllllwwwlnnnnlffllllllf     fffllfsl
llwwwwlwwwwwlllllllllf f        ffllsfll
 lllwwwwwwllff  ffff    ff     llllllll
   llllllllllllllllllllllllllllllllll
