          lllll        lllll
llwll    llffllllllllllllffll    llwll
llwwwl  lllf fflsllllslff flll  lwwwll
llwwwlllllf    fffssfff    flllllwwwll
lwwwllllf     ff   f  ff     fllllwwwl
lwwwlllfff ffllllf  fllllff ffflllwwwl
 llwlllllff ppfflfffflffpp fflllllwll
    lllllf     fllllllf     flllll
   llff         ffffff         ffll
   lllllflllllff      fflllllflllllllll
  llrrrrrllfllllllllllllllfllrrrrrlrrrll
  llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrl
   lrrrrrrrrrrrrrnnnnlrrrrrrrrrrrrlllrrl
   lrrrrrrrrrrrrlnnnnlrrrrrrrrrrrlrrrrll
    lrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrlll
     llllllrrrrrrrrrrrrrrrrllllll
