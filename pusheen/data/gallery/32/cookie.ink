      llll         llll
     llfflllllllllllffl
    lllffffssfsfssffffll
   llfffffffffsfffffffffll
  llfffffllfffffffllfffffll
lllllfffllllffffllllfffflllll
lllllffffllllflfllllfffflllll
llfffffffffflllllfffffffffflll
lfffffffffflllllffffffffffflllll
lsssffflllloooolllflllfffssslssl
lfffffffflllooooolllfffffffllfsl
llsffffllllonoooolllllffffsllfll
 llllfffffllooonnllffffflllllll
    lllllllllllllllllllllllll
