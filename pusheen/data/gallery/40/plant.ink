                             llll
    llll          lll       llggll
    llllll      llllllll   llggggll   ll
   llffflllllllllffflllgglllgggggglllggl
   llf   fsfsffsf   fflgggglgggggglggggl
  lllf      ff       flgggglgggggglggggl
  llf  flf     fllf  fflggglgggggglgggll
lllllfflllf   fllllllllllggglgggglgggll
lllllff fflfllllffflllllfllgglgglggll
 llff    flllllf      ffflrrrrrrrrrrl
 llf                     llrrrrrrrrll
  llf  ffff    fff        lrrrrrrrrl
  lllfflllllfflllll      fflrrrrrrll
    lllllllllllllllllllllllllllllll
