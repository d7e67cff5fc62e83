                                                                   lllllllll
                                                                  lllllllllllll
                                                                 llluullllulllll
                                                                 lllulllllllllll
                                                     lll         lllulllllllllll
                                                   lllllll       llllulll
                                                 lllllfllll    llllllulll
                   llllll                       llllffffllll lllllllluulll
                   lllllllll                  llllfff ffflll llluuuuuuullll
                  llllfflllllll     lllllllllllllfffffffffllllllluuuuuulll
                  lllfffffffllllllllllllllllllsfff fffffffllllllllllllllll
                  lllffff ffffllllsfffsssfffsssffffffffffffflllllllllll
                  lllfffffff fffssssffsssfffsssfffffffffffffffflllll
                 llllffffffffffffsssfffssffffffffffffffffffff ffffllll
                llllffffffffffffffffffffsffffffffffffffffffffffffffllll
              llllfff fffffffffffffffffffffffffffffffffffffffffff ffllll  ll
             llllff fffffffffffffffffffffffffffffflllfffffffffffffffllllllll
            llllffffffffffffffffffffffffffffffffllllllllfffffffflllllllll
            lllffffffffffffffllllllfffffffffffflllffflllffffffffffffffflll
    llllll  lllffffffffffffflllllllllffffffffffllff fffffffffffffllllllllllll
  lllllllllllllffffffffffffflllffffllfffffffffllfffff ffffffffffffffffffllll
 llllfffllllllllllllfffffffffffff ffflllllllllllfffffffffffffffffff f fffflll
llllffffffllllfffffffffffffffffffffffllllllpplllffffffffffffffffffffffffffllll
lllffffffffllllllllllfffffffffffffffffllllpplllffffffffffffffffffffffffffffllll
lllffffffllllllllfffffffffffffffffffffffllllllfffffffffffffffffffffffffffffflll
lllfffffffflllffffffffffffffffffffffff ffffffff fffffffffffffffffffffffsssssllll
 lllfffffffflffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
  llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssslll
   llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssssslll
    lllllffffssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
      llllllfsssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
        llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
           llllssssssffffffffffffffffffffffffffffffffffffffffffffffffflllllll
            lllsssssffffffffffffffffffffffffffffffffffffffffffffffffflllll
             llllffffffffffffffffffffffffffffffffffffffllllfffffffllllll
              lllllffffffffffffffffffffffffflllllllllllllllllllllllllll
                lllllllllffffffffffflllllllllllllllllll   llllllll
                   llllllllllllllllllllllll
                       llllllllllllll
