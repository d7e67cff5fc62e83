     lllll             lllll
     llffllll       llllffll
     llfffflllllllllllffffllllllll
     llfffffssffsffssffffffffffsllllll
    lllfffffffffsffffffffffffffssfffllll
   lllllllllllllfllllllllllllffsffffsslll
   llllllllllllllllllllllllllffffffssfffll
lllllfllwwkkkkllfllwwkkkklllllllfffffffffllllll
 llllllllllllllflflllllllllllfffffffffffflllllll
lllllllfffffflllllllffffflllllllffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllssll
  llffffffffffffffffffffffffffffffffffffffllffll
  llfffffffffffffffffffffffffffffffffffffllsslll
   llfffflllllffffflllllfffffffffffffffffllllll
    lllllllffllfffllfffllffffffffffffllllllll
      llllllllllllllllllllllllllllllllll
