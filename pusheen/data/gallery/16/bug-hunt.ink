     lllllll
   llllllllll
   ll l l l ll
lwwwwl       lll
lwwwwnnll    lll
llwwwlllllllllll
