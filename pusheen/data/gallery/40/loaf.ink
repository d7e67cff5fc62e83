    lllll         lllll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llf fffsfsffsfffffffffsslllll
   llfffffffffffffffffffffsfffslll
  llffffllfffffffflffffffffffssffll
llllllfflllfffffflllfllllllffffffflllll
llllllffffflflfflffffllllfffffffffllllll
llllffff ffllllllfffffffllffffffffflssll
  llf ffffffffffffff ff ffffffffffflsssl
  llffffffffffffffffffffffffffffffflffll
  llfffffllffffflllfffffffffffffffllslll
   lllfllllllfflllllffffffffffffllllll
    lllllllllllllllllllllllllllllll
