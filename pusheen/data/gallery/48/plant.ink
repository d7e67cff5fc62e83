                                   llll
      ll               ll         llggll
     lllll          llllll       llggggll
    lllfflllllllllllllfflllllll llggggggll  llll
    llf  fflllllllllf   fllgggllllggggggglllgggl
    llf    fsffsffsf     flgggggggggggggglgggggl
   lllf     f fff f       llggggggggggggglgggggl
   llf    f         f     flggggllggggggglggggll
lllllf fflllf     flllfffffllgggglgggggglggggll
lllllllfflllff f fflllfllllllllggglgggglggggll
lllllll   fflllllllf  fllllllffllgglgllgggll
  llf      fllllllf         ffllrrrrrrrrrrrl
  llf                        fllrrrrrrrrrrll
  llf                          llrrrrrrrrrl
  lllf  fllllf   fllllf        flrrrrrrrrll
   llllfllffllfffllffllf       fllrrrrrrrl
     lllllllllllllllllllllllllllllllllllll
