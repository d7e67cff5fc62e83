  lllllllll
 llfffsffffllll ll
 lfffffffffffllllll
lllflllllllllpplppll
llffffllffflpplflppl
 lfffffffffllppllpol
  lllllllllllllllll
