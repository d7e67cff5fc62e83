                              eee ee
    llll         llll          ee  ee
    llfllllllllllllfll         ee  ee
   llffffllllllllfffllllllll  ee eee
   llfffffsfsfffffffffffsslllee  ee
  lllfffffffffffffffffffsffssell ee
l llfflllllffffllllffffffffsffelleee
lllllfflllffffflllfllllllfffffflll
lllllfffffllllllffflllllflllllllllllll
 llfffffffflfllfffffffffflllllllllllllll
 llffffffffffffffffffffffllrrrrrrrllllll
  llfffffffffffffffffffffllrrrrrrrlllrll
  lllfflllllfflllllffffffllrrrrrrrllllll
    lllllllllllllllllllllllllllllllll
