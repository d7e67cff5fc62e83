             ll
       l    llll    ll
      llll  llll  lllllll
     llffllllllllllffllllll
   lllfffffllllllffffflllllll
  lllfffffffffffffffffffllpll
lllffffffllffffffllfffffflllll
lllllffffllffffffllfffflllllul
lllllff fffllllllfff ffllllllll
llffffffffffffffffffffffffllyll
lsfffffffflfllllfllfffffffsllll
lfffffffffllllllllffffffffflppll
llssfffffffffffffffffffffsllllll
 lllfffffffffffffffffffflllbblll
   llllllllllllllllllllllllllll
