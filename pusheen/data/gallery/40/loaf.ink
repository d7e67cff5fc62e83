     llll          llll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llfffffsfsffsfffffffffssllll
   llfffffffffffffffffffffsfffslll
  llffffllfffffffflffffffffffssffll
llllllfflllfffffflllfllllllffffffflllll
llllllffffflflfflffffllllfffffffffllllll
llllfffffffllllllfffffffllffffffffflssll
  llffffffffffffffffffffffffffffffflsssl
  llffffffffffffffffffffffffffffffflffll
  llfffffllffffflllfffffffffffffffllsll
   lllfllllllfflllllffffffffffffllllll
     lllllllllllllllllllllllllllll
