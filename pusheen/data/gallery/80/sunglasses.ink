          llllll                       llllll
         lllllllll                   lllllllll
         lllffflllll               lllllffflll
        lllfffffflllllllllllllllllllllfffffflllll
        lllfffffffflllllllllllllllllfffffffflllllllllllll
        lllfffffffffssssffsssfffsssffffffffffffffffllllllllll
        lllffffffffffssfffsssfffssffffffffffffffffffssssfllllll
       llllfffffffffffffffsssffffffffffffffffffffffssssffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffsssffffffsslllll
      lllllllllllllllllllllllllllllllllllllllllllffssffffffssssfllll
     lllffllllllw lllllllllllllllll lllllllllffffffffffffffsssfffflll
     lllfflllkw  kkkkkkklllflllkk  wkkkkkklllffffffffffffffssfffffflll
llllllllllllllwwkkkkkkkllllfllllwwkkkkkkkllllllllllllffffffffffffffflll lll
 llllllllllllllllllllllllffffflllllllllllllllllllfffffffffffffffffffflllllllll
    lllllllffffllllllllfffflfffflllllllllflllllfffffffffffffffffffffflllssslllll
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
