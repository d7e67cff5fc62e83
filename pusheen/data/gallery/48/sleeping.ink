                                      llllllllll
                                      llllllllll
                                       llllllll
                               lllllllllllllllll
                               lllllllllllllllll
      lllll              lllll llllllll
      llfllll         llllffll lllllllll
     llfffffllllllllllllfffflllllllllll
     llffffffssffssfssfff fffffffssflllllll
    lllffffffffffssfffffffffff ffssfffssfllll
   lllffffffffffffffffffffffffffffffffsfffflll
   llffffflffflfffffflffflfffffffffffffff fflll
lllllllffllllllfffffflllllflllllllffffffffffflll
 llllllffffffflfflffllffffflllffffffffffffffffll
llllllffffffffllllllllfffffflllllfffffffffffllll
   llfffffffffffffffffffffflllllllllllllllllllll
   lllfffffffffffffffffffflllsssffssfffffffffll
    lllllfffffffffffffffffllssssffsfffffffllll
      llllllllllllllllllllllllllllllllllllll
