      lllll           llllll
     llffllll     llllllffll
     llfffflllllllllllfffflllllllll
    lllff ffssffsffssff fffffffsllllll
    lllfffffffffsffffffffffffffssfffllll
   lllfffffffffffffffffffffffffsffffsslll
   llfffffllfffffffffllffffffffffffssfffll
lllllllffllllfffffffllllflllllllfffffffffllllll
 llllllfffflflfflfflflfffllllfffffffffffflllllll
llllllffff fflllllllff fffllllllffffffffffllssll
  llff fffffffffffffffff f fffffffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffffllsflll
  lllfffflllllffffflllllfffffffffffffffffllllll
   llllllllffllfffllfffllffffffffffffflllllll
      llllllllllllllllllllllllllllllllll
