    lllll         lllll
    llffllllllllllllffll
    llffffllllllllffffllllllll
    llf  ffsfsffsff  fffffsslllll
   llllllllllfllllllllllffsfffslll
  lllllllllllllllllllllffffffssffll
llllllllkkkllflllkkklllllllffffffflllll
llllllflllllflfllllllllllfff     fllllll
llllffff ffllllllfffffffllff     fflssll
  llf     ffffffff               fflsssl
  llf                            fflffll
  llfffffllffffflllfff          ffllslll
   lllfllllllfflllllff fffffffffllllll
    lllllllllllllllllllllllllllllll
