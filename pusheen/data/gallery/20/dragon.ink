     llllllllll
 lllllgglllgggll l
llllggflfffllfgllll
lulllgfflllfffgllull
lllggggglllgggggllll
  lggglllllllgggllll
  llllllllllllllllll
