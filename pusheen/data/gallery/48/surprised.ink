                              llllll
                              llrlll
                              llrll
                              lllll
     lllll           lllll     llll    lll
     llfllll       llllfll    lllll   lllll
    llfffflllllllllllffffllllllllll  lllfflllll
    llffffffsffsffsffffffffflllllllllllffffflll
   lllfffffffffsffffffffff ffssfflllllff ffflll
   llffffffffffffffffffffffffsfffssfllffffffflll
  lllfffflllffffffflllfffffffffffsfffllffffflll
llllllfflllllfffffllllllllllllffffffffllfffflll
 llllllfflllfflllfflllfllllfffffffffffllfllllll
llllllffffffflllllffffffllllllfffffffffllll
  llfff ffffflllllffff fffffffffffffffflll
  llfffffffffflllffffffffffffffffffffffll
  lllfffffffffffffffffffffffffffffffffll
   llllfffffffffffffffffffffffffffffllll
     llffffflllffffllllllfffflllffffll
     lllllllllllllllllllllllllllllllll
