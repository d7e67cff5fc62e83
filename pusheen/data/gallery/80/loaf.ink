          llllll                       llllll
         lllllllll                   lllllllll
         lllffflllll               lllllffflll
        lllfffffflllllllllllllllllllllfffffflllll
        lllfffffffflllllllllllllllllfffffffflllllllllllll
        lllfffffffffssssffsssfffsssffffffffffffffffllllllllll
        lllffffffffffssfffsssfffssffffffffffffffffffssssfllllll
       llllfffffffffffffffsssffffffffffffffffffffffssssffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffsssffffffsslllll
      lllffffffffffffffffffffffffffffffffffffffffffssffffffssssfllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffsssfffflll
     lllfffffffflllllffffffffffffflllllffffffffffffffffffffssfffffflll
lllllllllllfffflllllllffffffffffflllllllfflllllllllllffffffffffffffflll lll
 lllllllllllfffflllllffffffffffffflllllffflllllllfffffffffffffffffffflllllllll
    lllllllffffffffffllfffflffffllfffffffflllllfffffffffffffffffffffflllssslllll
lllllllllllfffffffffflllfflllfflllfffffffflllllllllllfffffffffffffffflllssssslll
    llfffffffffffffffflllllllllllffffffffffffffffffffffffffffffffffffflllsssslll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssslll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfssslll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllffffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsfffllll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssllll
     lllfffffffffllllllfffffffffflllllffffffffffffffffffffffffffffffllllslllll
     llllffffffllllllllllfffffflllllllllffffffffffffffffffffffffffflllllllll
       llllllflllffffflllffffflllffffflllffffffffffffffffffffffflllllllll
         llllllllllllllllllllllllffffflllffffllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllll
