                                      llllllllll
                                      llllllllll
                                       llllllll
                               lllllllllllllllll
                               lllllllllllllllll
      lllll              llll  llllllll
      llfllll          lllffll llllllll
     llfffffllllllllllllfffflllllllllll
     llffffffssffssfssfffffffffffssfllllll
     llffffffffffssffffffffffffffssfffssfllll
   lllffffffffffffffffffffffffffffffffsfffflll
   llffffflffflfffffflffflfffffffffffffffffflll
lllllllffllllllfffffflllllflllllllffffffffffflll
  lllllffffffflfflffllffffflllffffffffffffffffll
llllllffffffffllllllllfffffflllllfffffffffffllll
   llfffffffffffffffffffffflllllllllllllllllllll
   lllfffffffffffffffffffflllsssffssfffffffffll
    lllllfffffffffffffffffllssssffsfffffffllll
      llllllllllllllllllllllllllllllllllllll
