      lllll            llll
     llffllll        lllffll
     llfffflllllllllllffffllllllll
     llfffffssffsffssffffffffffsllllll
    lllfffffffffsffffffffffffffssfffllll
   llllllllllllllllllllllllllffsffffsslll
   llfllkwwkkklllllkwwkkkllffffffffssfffll
lllllllllkkkklllflllkkkkllllllllffffffffflllll
 llllllfllllllfflffllllllllllfffffffffffflllllll
llllllffffffflllllllffffffllllllffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffffllsflll
   llfffflllllffffflllllfffffffffffffffffllllll
    lllllllffllfffllfffllffffffffffffflllllll
      llllllllllllllllllllllllllllllllll
