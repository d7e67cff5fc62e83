     lllll             lllll
     llffllll       llllffll
     llfffflllllllllllffffllllllll
     llfffffssffsffssffffffffffsllllll
    lllfffffffffsffffffffffffffssfffllll
   lllfffffffffffffffffffffffffsffffsslll
   llffffffffffffffffffffffffffffffssfffll
lllllffffllllfffffffllllffflllllfffffffffllllll
 llllllfffllflfflfflfllffllllfffffffffffflllllll
lllllllfffffflllllllffffflllllllffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffffllsslll
   llfffflllllffffflllllfffffffffffffffffllllll
    lllllllffllfffllfffllffffffffffffllllllll
      llllllllllllllllllllllllllllllllll
