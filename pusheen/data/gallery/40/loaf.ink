    lllll          llll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llfffffffsffsfffffffffssflll
   llfffffffffffffffffffffsfffslll
  llfffffffffffffffffffffffffssffll
llllfffflllfffffflllfffllllffffffflllll
 lllllffflflflfflflfflllffffffffffllllll
llllllfffffllllllfffflllllffffffffflssll
  llffffffffffffffffffffffffffffffflsssl
  llffffffffffffffffffffffffffffffflffll
  llfffffllffffflllfffffffffffffffllsll
   lllfllllllfflllllffffffffffffllllll
     lllllllllllllllllllllllllllll
