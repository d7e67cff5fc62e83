  lllllll
lllflfffglll
llgggllgggll
 lglllllllll
