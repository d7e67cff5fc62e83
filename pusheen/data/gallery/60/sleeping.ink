                                                llllllllllll
                                                llllllllblll
                                                 llllllllll
                                        llllllll llllllllll
                                       llllllllllllbllllllll
                                       lllllllllllllllllllll
        llll                     lll   lllllllll
        lllllll               lllllll  lllbllllll
       lllfffllll           llllffflll llllllllll
       llfffffflllllllllllllllffffffllllllllllll
      lllffffffffssffssffsssfffffffffffffsssllllllll
      lllffffffffssffssfffsffffffffffffffsssffffslllll
     llllfffffffffffffsffffffffffffffffffssffffsssffllll
    lllffffffffffffffffffffffffffffffffffffffffssfffffllll
    llfffffflfffflfffffffflffffffffffffffffffffffffffffflll
llllllllfffflllllllffffffflllllllfllllllllfffffffffffffffll
  lllllllffffllllffffffffffllllfffllllffffffffffffffffffflll
lllllllllffffffffllffllffllfffffflllllllllffffffffffffffflll
llllllfffffffffffflllllllllfffffffffffflllffffffffffffflllll
    llffffffffffffffffffffffffffffflllllllllllllllllllllllll
    lllfffffffffffffffffffffffffflllllssffflllllllllfffflll
     lllfffffffffffffffffffffffflllsssssfffsffffffffffflll
      lllllllllfffffffffffffffffflllssssfffsfffflllllllll
         lllllllllllllllllllllllllllllllllllllllllllll
