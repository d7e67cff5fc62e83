                                   llll
      ll               ll         llllll
     lllll          llllll       lllgggll
    lllfflllllllllllllfflllllll lllgggggll  llll
    llffffflllllllllffffflllllllllggllggllllllll
    llffffffsffsffsff ffffllggggllggllgglllgggll
   lllffffffffffffffffffffllggllllggllggllglggll
   llffffffffffffffffffffffllgglllggllgglllgglll
lllllfffflllffffffflllffffflllgglllgllggllgglll
lllllllfflllffffffflllflllllllllglllllgllgllll
lllllllffffflllllllffffllllllfflllllllllllll
  llffffffffllllllffffffffffffllllllllllllll
  llffffffffffffffffffffffffffllllllllllllll
  llfffffffffffffffffffffffffffllrrrrrrrrll
  lllffffllllfffffllllffffffffffllrrrrrrrll
   llllfllffllfffllffllfffffffffllrrrrrrll
     lllllllllllllllllllllllllllllllllllll
