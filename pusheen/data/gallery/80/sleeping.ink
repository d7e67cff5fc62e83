                                                            lllllllllll
                                                            llllllllll
                                                               lllll
                                                             lllll
                                                    lllllllllllllllllll
          lllll                            llll     lllllllllllllllllll
          llllllll                      llllllll      lllll
         lllffflllll                  lllllffflll   lllllllll
         lllffffflllll  llllllllllllllllfffffflllllllllllllll
        llllffffffflllllllllllllllllllfffffffflllllllllllllllll
        lllffffffffffsssfffsssfffsssffffffffffffffffffssslllllllll
         lllffffffffffssfffsssfffsssfffffffffffffffffssssfffffsllllll
        llllfffffffffffsffffssffffsffffffffffffffffffsssffffffsssflllll
       lllffffffffffffffffffsffffffffffffffffffffffffssffffffsssfffffllll
      lllffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflfflll
    lllfffffffflllffffllffffffffflllfffflllffffffffffffffffffffffffffflllllll
lllllllllllfffflllllllllffffffffffllllllllfllllllllllllffffffffffffffffflllll
   lllllllllffffflllllfffffffffffffllllllfflllllllfffffffffffffffffffffffffllll
   lllllllllfffffffffflllfflllfffllffffffffllllllfffffffffffffffffffffffffffllll
lllllllllllffffffffffffllllllllllllffffffffflllllllllllllllfffffffffffffffffflll
     lllffffffffffffffffllllffllllfffffffffffflllllllllllllllffffffsllffffffflll
     llllfffffffffffffffffffffffffffffffffffflllssssssssssssfffffssssssfffffflll
      llllfffffffffffffffffffffffffffffffffffllsssssssssssssfffffffsssssffffllll
       lllllfffffffffffffffffffffffffffffffffllllsssssssssssfffffffsssslllllll
         lllllllllllllllllffffffffffffffllffffllllllllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllllllllll
