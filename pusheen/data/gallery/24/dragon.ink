      lll lll lll
     llgglllllggll
 lllllgggfffffggglllll
lllllgffllfffllffglllll
luulllgffflllffffglllul
llllggggggglggggggggllll
  lggggglllllllgggggllll
  llggglllllllllggglllll
   llllllllllllllllllll
