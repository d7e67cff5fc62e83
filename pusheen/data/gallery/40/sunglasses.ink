    lllll          llll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llfffffffsffsfffffffffssflll
   llfffffffffffffffffffffsfffslll
  llllllllllllllllllllllfffffssffll
llllfllwkkkkllllwkkkkllllllffffffflllll
 lllllllllllllflllllllllffffffffffllllll
llllllfffffllllllfffflllllffffffffflssll
  llffffffffffffffffffffffffffffffflsssl
  llffffffffffffffffffffffffffffffflffll
  llfffffllffffflllfffffffffffffffllsll
   lllfllllllfflllllffffffffffffllllll
     lllllllllllllllllllllllllllll
