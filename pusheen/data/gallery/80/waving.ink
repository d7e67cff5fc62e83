                        llllll                       llllll
                       lllllllll                   lllllllll
                       lllffflllll               lllllffflll
                      lllfffffflllllllllllllllllllllfffffflll
                      lllfffffffflllllllllllllllllfffffffflll
                    lllllffffffffffsssffsssffsssfffffffffflllll
                  llllllfffffffffffssfffsssfffssfffffffffffllllll
                 llllffffffffffffffffffffssfffffffffffffffffffllll
               llllfffffffffffffffffffffffffffffffffffffffffffffllll
               lllffffffffffffffffffffffffffffffffffffffffffffffflll
              lllffffffffffffffllllfffffffffffffllllfffffffffffffflll
  lllllll lllllllffffffffffffllllllllfffffffffllllllllfffffffffffflllllll
lllllllllllllllllllllffffffflllffflllffffffffflllffflllffffffflllllllllll
lllfffffflll lllfffffffffffffffffffffllfffffllffffffffffffffffffffflll
lllffffffllllllllllllffffffffffffffflllllllllllffffffffffffffflllllllllll
lllffffffllllllfffffffffffffffffffffflllppplllffffffffffffffffffffffllll
lllfffffffllllfffffffffffffffffffffffflllllllfffffffffffffffffffffffflllllll
lllffffffffllfffffffffffffffffffffffffflllllfffffffffffffffffffffffffflllllllll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllsssslll
   llllfffffssssssssfffffffffffffffffffffffffffffffffffffffffffssssssslllsssslll
     lllllfffffsfffffffffffffffffffffffffffffffffffffffffffffffffffsfflllsssslll
       llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllfffflll
          lllssssssfffffffffffffffffffffffffffffffffffffffffffffsssssslllfffflll
           lllsssfffffffffffffffffffffffffffffffffffffffffffffffffssslllsfffllll
           llllffffffffffffffffffffffffffffffffffffffffffffffffffffflllssssllll
            llllllffffffffffffffffffffffffffffffffffffffffffffffflllllfflllll
              lllllllfffffffffffffffffffffffffffffffffffffffffllllllllllllll
                  lllllllfflllllllllllllllllllllllllllllfflllllllllllllll
                    llllllllllllllllllllllllllllllllllllllllllllllll
