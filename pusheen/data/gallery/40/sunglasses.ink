     llll          llll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llfffffsfsffsfffffffffssllll
   llllllllllfllllllllllffsfffslll
  lllllllllllllllllllllffffffssffll
llllllllkkkllflllkkklllllllffffffflllll
llllllflllllflfllllllllllfffffffffllllll
llllfffffffllllllfffffffllffffffffflssll
  llffffffffffffffffffffffffffffffflsssl
  llffffffffffffffffffffffffffffffflffll
  llfffffllffffflllfffffffffffffffllsll
   lllfllllllfflllllffffffffffffllllll
     lllllllllllllllllllllllllllll
