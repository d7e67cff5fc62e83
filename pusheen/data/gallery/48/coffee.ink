            lllll           llllll
llllll     lllfllllll l llllllffll      lllll
llwwwll    llf  flllllllllllff flll   lllwwwl
 llwwwll llllf    fsffssfss    ffllll llwwlll
llwwwwlllllf       ff sf ff      fflllllwwwlll
lwwwlllllff     fff        ff      flllllwwwll
llwwwllllfff  flllllf   ffllllff  fffllllwwwll
 llwwllllllf  fppfflff ffllffpp  fflllllwwlll
   llllllllf      fllllllllf     ffllllllll
    lllf          ffllllllf          ffll
   lllff   ffllff            fflfff   flll
   llrlllllllllllf         fllllllllllllrllllll
   llrrrrrrllffllllllllllllllllfflrrrrrrrlrrrrll
   llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrl
   llrrrrrrrrrrrrrrrrnnnnlrrrrrrrrrrrrrrrl lrrrl
   llrrrrrrrrrrrrrrllnnnnllrrrrrrrrrrrrrlllrrrll
    llrrrrrrrrrrrrrlnnnnnrrrrrrrrrrrrrrrrrrrrll
     llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
      llllllllllrrrrrrrrrrrrrllllllllll
