         ll
    l    lll   ll
   lllllllllllllll
   lffflllllllbbllllll
  llfffffffffllllpppllll
  lfffffffffffffllllluulll llll
llllffllffffllflllllllllflllllll
llllfffflllllffllllffffffllllyll
 llfffffffffffffffffffffflllllll
 llffffffffffffffffffffffllbllll
  lllffffffffffffffffffflllll
   llllllllllllllllllllll
