                        lllllll
                        lllrlll
    lllll        llll    llll
    llfllllllllllllflll
   llfffflllllllffffflllllll
   llff ffffsfffffffffffssfllll
  llffffffffffffffffffflllfssllllll
llllffflllffffffllffffllcllllllccll
lllllfflllffffflllfllllcc ccccc cclll
lllllfffffllllllfffllllccllcccllccllll
 llfff ffffffffffffllllccclllllccclllll
 llfffffffffffffffflcc   lllllllc  cllll
  llfffllllfffflllflff   lllllll   fllfl
  lllllllfllffllflllllc  ccccccc  clllll
     llllllllllllllllllllllllllllllllll
