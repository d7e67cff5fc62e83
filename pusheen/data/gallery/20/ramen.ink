   lll    lll
  llllllllllll
 lll         lllol
 ll   lll l  loollol
lllllllylllloolool
llrryrrrrrrrrrolll
llrrrrrrrrrrrrllll
 lllrrrrrrrrrlllll
