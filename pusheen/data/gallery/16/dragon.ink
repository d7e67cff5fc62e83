    llllllll
llllgggllggllll
lullfllfllfgllll
lllgggfllfggglll
 lggglllllggglll
  llllllllllllll
