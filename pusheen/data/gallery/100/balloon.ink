       llllllllllllll
    llllllllllllllllllll
  lllllllrrrrrrrrrrllllll
 lllllrrrrrrrrrrrrrrrrlllll
lllllrrr wrrrrrrrrrrrrrllll
llllrrrw  rrrrrrrrrrrrrrllll
lllrrrw  rrrrrrrrrrrrrrrrlll      lllll                                llll
lllrrr  wrrrrrrrrrrrrrrrrlll     lllllllll                          llllllll
lllrrrwwrrrrrrrrrrrrrrrrllll     lllllllllll                      lllllllllll
llllrrrrrrrrrrrrrrrrrrrrllll    llllffffllllll                  llllllffffllll
 llllrrrrrrrrrrrrrrrrrrllll    llllfffffffllllllllllllllllllllllllllfff ffllll
 lllllrrrrrrrrrrrrrrrrllll     llllfffff fffllllllllllllllllllllllfff fffffllll
   lllllrrrrrrrrrrrrlllll      llllf fffff fffssssfffssssfffsssffff fffffffllll
    llllllrrrrrrrrllllll     llllllffffffffffffsssfffssssfffsssffffffffffffllllll
      llllllllllllllll    lllllllffffffffffffffsssfffssssfffssfffffffffffffffllllll
        llllllllllll     lllllffff fffffffffffffffffffssfffffffffffffffffffffffllllll
         llllllllll     llllffffffffffffffffffffffffffsffffffffffffffffffffff ffflllll
         lllllllll     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llll      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
            llll     llllffffffffffffffffllllllfffffffffffffffflllllffffffffffffffffllll
        llllllll llllllllffffffffffffffflllllllllfffffffffffflllllllllfffffffffffffffllllllll
      lllllllllllllllllllllllllffffffffllllfffllllffffffffffllllfffllllffffffffllllllllllllll
     llllffffflllll llllffflllffffffffflllfffffllffffffffffflllff fflllffffffffflllfffllll
    llllff ffffflllllllllllllllffffffffffffff flllffffllffflllfffffffff ffffffflllllllllll
    llllffffffffllllllllllllllfffffffffffffffffllllffllllffllllffffffffffffffffllllllllllllll
    llllffffffffllllllfffffffff ffffffffffffffffllllllllllllllffffffffffffffffffffffffffllll
     lllffffffffllllllfff ffffffffffffffffffffffffllllffllllfffffffffffffffffffffffff ffllllllll
     llllffffffffllllfffffffffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffflllllllll
     llllfffffffffflfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllslllll
      llllfffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssllll
       lllllffffffffsssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssslllsssllll
        llllllffffffssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffssssssssslllsssllll
          llllllffffssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllsssslll
            llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffflll
               lllllssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllllfffflll
                 llllsssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslllsfffllll
                 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllll
                  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssllll
                   lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllfflllll
                     lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllllll
                        lllllllfffffffffffllllllllllllllllllllllllllfffffffffffllllllllllllll
                           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             lllllllllllllll     lllllllllll      lllllllllllllllllll
