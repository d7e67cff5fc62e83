         llllll                         llllll
         lllllllll                   lllllllll
        lllfffflllll               lllllfffflll
        lllfffffflllllllllllllllllllllfffffflllllll
        lllfffffffflllllllllllllllllfffffffflllllllllllll
        lllfffffffffsssfffsssfffsssffffffffffffffffflllllllll
        lllffffffffffssfffsssfffssffffffffffffffffffsssffllllll
       llllffffffffffffffffssffffffffffffffffffffffssssffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffsssffffffsssllll
      llllllllllllllllllllfffllllllllllllllllllllffssffffffssssfllll
     llllllllllllllllllllllllllllllllllllllllllllffffffffffsssffffllll
    llllfflllkkw wkkkkkklllflllkkw  kkkkkklllffffffffffffffssfffffflll
lllllllffflllk  wkkkkkkklllflllkw wkkkkkkklllffffffllfffffffffffffffllllllll
lllllllllllllllllkkkllllllfffllllllkkkkllllllllllllllfffffffffffffffflllllllll
    lllffffflllllllllllllfflfffllllllllllllfffffffffffffffffffffffffflllssssllll
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
