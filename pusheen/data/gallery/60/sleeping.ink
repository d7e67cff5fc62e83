                                                llllllllllll
                                                llllllllblll
                                                 llllllllll
                                        llllllll lllllllllll
                                       llllllllllllbllllllll
                                       lllllllllllllllllllll
        llll                    llll   llllllllll
        lllllll               lllllll  lllbllllll
       lllfffllll           llllffflll llllllllll
       llfffffflllllllllllllllfff ffllllllllllll
      lllffffffffssffssffsssfff fffffffffsssllllllll
      lllffffffffssffssfffsffffffffffffffsssffffsllllll
     llllfffffffffffffsffffffffffffffffffssffffsssffllll
    lllffffffffffffffffffffffffffffffffffffffffssfffffllll
   lllfffffflfffflfffffffflffffffffffffffffffffffffffffflll
llllllllfffflllllllffffffflllllllfllllllllfffffffffffffffll
 llllllllffffllllffffffffffllllfffllllffffffffffffffffffflll
lllllllllffffffffllffllffllfffffflllllllllffffffffffffffflll
llllllfffffffffffflllllllllfffffffffffflllffffffffffffflllll
    llffffffffffffffffffffffffffffflllllllllllllllllllllllll
    lllfffffffffffffffffffffffffflllllssffflllllllllfffflll
     lllfffffffffffffffffffffffflllsssssfffsfff fffffffllll
      lllllllllfffffffffffffffffflllssssfffsfffflllllllll
         lllllllllllllllllllllllllllllllllllllllllllll
