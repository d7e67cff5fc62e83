          llllll                       llllll
         llllllllll                  lllllllll
         lllffflllll               lllllfffllll
        lllff ffflllllllllllllllllllllfff ffllllll
        lllfffffffflllllllllllllllllfffffffflllllllllllll
        lllf ffff ffssssffsssfffsssff fffffffffffffllllllllll
        lllffffffffffssfffsssfffssffffffffff fffffffssssfllllll
       llllfffffffffffffffsssffffffffffffffffffffffssssffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffsssffffffsslllll
      lllffffffffffffffffffffffffffffffffffffffffffssffffffssssfllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffsssffffllll
    llllfffffffflllllffffffffffffflllllffffffffffffffffffffssffffffllll
lllllllllllfffflllllllffffffffffflllllllfflllllllllllfffffffffffffffllllllll
 lllllllllllfffflllllffffffffffffflllllffflllllllffffffffffffffffffffllllllllll
   llllllllffffffffffllfffflffffllfffffffflllllfffffffffffffffffffffflllssslllll
lllllllllllfffffffffflllfflllfflllfffffffflllllllllllfffffffffffffffflllssssslll
   lllffffff ffffffffflllllllllllffffffffffffffffffffffffffffffffffffflllsssslll
    lllffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffflllsssslll
    lllf fffffffffffff ffff fffffffffffffffffffffffffffffffffffffffffflllfssslll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllffffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsfffllll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssllll
    llllfffffffffllllllfffffffffflllllffffffffffffffffffffffffffffffllllslllll
     llllffffffllllllllllfffffflllllllllffffffffffffffffffffffffffflllllllll
      lllllllflllffffflllffffflllffffflllfffffffffffffffffffffffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
             lllllllllllllllllllllllllllllllllllllllllllllllllll
