               lll
              llll
      ll      lllll     l
     llllll  lllyll  lllllllllll
     llffllllllllllllllfflllbbllll
    llfffffllllllllllffffllllllllllllll
    llffffffslllllllffffffffffslllllpplll
    llffffffffffffffffffffffffssffflllpll
   llfffffffffffffffffffffffffsfffssflllllll
  lllfffflllffffffffllffffffffffffsfffllluull
lllllllffllllffffffllllflllllllfffffffflluullll
lllllllfffffllfllfllfffflllllffffffffffflllllll
llllffffffffllllllllffffffflllfffffffffflllplll
  llffffffffffffffffffffffffffffffffffffllllllll
  llfffffffffffffffffffffffffffffffffffflll  yll
  lllfffffffffffffffffffffffffffffffffflllllllll
   llllfffffffffffffffffffffffffffffflllbbbbbbll
     llffffflllffffflllllffffflllfffflllllllllll
      lllllllllllllllllllllllllllllllllllllll
