         llllll                         llllll
         lllllllll                   lllllllll
        lllfffflllll               lllllfffflll
        lllfffffflllllllllllllllllllllfffffflllllll
        lllfffffffflllllllllllllllllfffffffflllllllllllll
        lllfffffffffsssfffsssfffsssffffffffffffffffflllllllll
        lllffffffffffssfffsssfffssffffffffffffffffffsssffllllll
       llllffffffffffffffffssffffffffffffffffffffffssssffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffsssffffffsssllll
      lllffffffffffffffffffffffffffffffffffffffffffssffffffssssfllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffsssffffllll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffssfffffflll
lllllllffffffffflllllffffffffffffflllllffffffffffffllfffffffffffffffllllllll
llllllllllllfffflllllffffffffffffflllllffflllllllllllfffffffffffffffflllllllll
    lllffffffffffffffllfffflffffllffffffffffffffffffffffffffffffffffflllssssllll
 lllllllllllffffffffflllfflllfflllffffffffllllllllllffffffffffffffffflllssssslll
lllllllffffffffffffffflllllllllllffffffffffffflllllllffffffffffffffffflllsssslll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssslll
    lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllffsslll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllffffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsfffllll
    lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssllll
     lllffffffffflllllffffffffffflllllfffffffffffffffffffffffffffffflllfslllll
     llllffffffllllllllllfffffflllllllllffffffffffffffffffffffffffflllllllll
       llllllflllffffflllffffflllffffflllffffffffffffffffffffffllllllllll
         lllllllllllllllllffffllllllllllllllllfffffffflllllllllllllll
              lllllllllllllllllllllllllllllllllllllllllllllllll
