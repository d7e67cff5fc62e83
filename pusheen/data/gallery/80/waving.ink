                        llllll                       llllll
                       lllllllll                   lllllllll
                      llllffflllll               lllllfffllll
                      lllff ffflllllllllllllllllllllfff fflll
                      lllffff ffflllllllllllllllllfff fffflll
                    lllllf ffff fffsssffsssffsssfff fffffflllll
                  llllllfffffffffffssfffsssfffssfffffffffffllllll
                lllllffffffffffffffffffffssffffffffffffffffffflllll
               llllfff fffffffffffffffffffffffffffffffffffff fffllll
              llllff fffffffffffffffffffffffffffffffffffffffff ffllll
              lllffffffffffffffllllfffffffffffffllllfffffffffffffflll
  lllllllllllllllffffffffffffllllllllfffffffffllllllllfffffffffffflllllll
lllllllllllllllllllllffffffflllffflllffffffffflllffflllffffffflllllllllll
lllfffffflllllllffffffffffffffff ffffllfffffllffff ffffffffffffffffllll
lllf ffffllllllllllllffffffffffffffflllllllllllffffffffffffffflllllllllll
lllffffffllllllfffffffffffffffffffffflllppplllfffffffffffffffffffffflllll
lllfffffffllllff ffffffffffffffffffffflllllllfffffffffffffffffffffffflllllll
lllffffffffllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffflllllllll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssllll
  llllffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssslll
   llllfffffssssssssfffffffffffffffffffffffffffffffffffffffffffssssssslllsssslll
    llllllfffffsfffffffffffffffffffffffffffffffffffffffffffffffffffsfflllsssslll
      lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffflll
          lllssssssfffffffffffffffffffffffffffffffffffffffffffffsssssslllfffflll
          llllsssfffffffffffffffffffffffffffffffffffffffffffffffffssslllsfffllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssllll
            llllllffffffffffffffffffffffffffffffffffffffffffffffflllllffllllll
              lllllllfffffffffffffffffffffffffffffffffffffffffllllllllllllll
                  lllllllfflllllllllllllllllllllllllllllfflllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllll
