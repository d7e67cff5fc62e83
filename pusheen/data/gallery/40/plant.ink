                             llll
    llll          lll       llllll
    llllll      llllllll   llggggll   ll
   llffflllllllllffflllllllllgllglllllll
   llfffffsfsffsfffffflgggllggllggllggll
  lllfffffffffffffffffllglllggllgglllgll
  llfffflfffffffllfffffllglllgllglllglll
lllllfflllffffflllllllllllgllllllllglll
lllllffffflfllllffflllllfllllllllllll
 llffffffflllllffffffffffllllllllllll
 llfffffffffffff ffffffffllllllllllll
  llffffffffffffffffffffffllrrrrrrll
  lllfflllllfflllllfffffffflrrrrrrll
    lllllllllllllllllllllllllllllll
