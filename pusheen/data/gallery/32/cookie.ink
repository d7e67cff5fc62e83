      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
   llfffffffffsfffffffffll
  llfffffllfffffffllfffffll
lllllfffllllffffllllfffflllll
lllllffffllllflfllllfffflllll
llffffff ffflllllfff fffffflll
lfffffffffflllllffffffffffflllll
lsssffflllloooolllflllfffssslssl
lfffffffflllooooolllfffffffllfsl
llsffffllllonoooolllllffffsllfll
 llllfffffllooonnllffffflllllll
   llllllllllllllllllllllllll
