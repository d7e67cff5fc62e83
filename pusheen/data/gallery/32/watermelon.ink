      llll        lllll
     llfflllllllllllffll
    lllf ffssfsfssfffflll
   llfff  ffffsffff  fffll
  llff ffllfff ffllfff ffll
lllllfffllflff fllflfffflllll
lllllffffffflllllffff fflllll
llfffff f ffflllfff  fffffflll
lfllllllllllllllllffffllllflllll
lsslglllrkrrrrrrrlllllllglsslssl
lffllfflllrrrrrrrrrlllffllfllfsl
llsflllllrrrrrrrrrrllllllfsllfll
 lllllllggwwwwwwwwwglllflllllll
   llllllllllllllllllllllllll
