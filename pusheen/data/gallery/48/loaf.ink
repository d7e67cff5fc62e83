      lllll            llll
     llffllll        lllffll
     llfffflllllllllllffffllllllll
     llfffffssffsffssffffffffffsllllll
    lllfffffffffsffffffffffffffssfffllll
   lllfffffffffffffffffffffffffsffffsslll
   llfffffllfffffffffllffffffffffffssfffll
lllllllffllllfffffffllllflllllllffffffffflllll
 llllllfffflflfflfflflfffllllfffffffffffflllllll
llllllffffffflllllllffffffllllllffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffffllsflll
   llfffflllllffffflllllfffffffffffffffffllllll
    lllllllffllfffllfffllffffffffffffflllllll
      llllllllllllllllllllllllllllllllll
