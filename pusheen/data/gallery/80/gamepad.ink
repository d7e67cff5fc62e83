                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf fffflllllllllllllllllllllllllfff fflll
              lllfffff ffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssfffffffffffllll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssffffffffffffffffff fffflllll
      llllfff ffffffflllfffffffffffffffffffffffflllfffffff fffllll
      lllffffffffffffllllllllffffffffffffffllllllllffffffffffffllll
     lllff ffffffff fffflllllllfffffffffflllllllfffffffffffff fflll
    llllfffffffffffffffllllllllffffffffffflllllllfffffffffffffffllll
llllllllllllffffffffffllllllllf ffffffffffflllllllffffffffffllllllllllll
  lllllllllllffffffffffllllllffffffffffffffllllllfffffffffflllllllllll
   lllffffflfffffffffffffffffflffffffffffllffffffffffffffffflffffflll
lllllllllllllffffffffffffffffllllllllllllllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffflllll
 lllfffffffffffffffffffffffffffllllppllllffffffffffffffffffff fff fflll
llllfffffffffffffffffffffffff fffllllllfffffffffffffffffffffffffffffllllllllll
lllffffffffffffffffffffllllllffffffffffffffllllllffffffffffffffffffffllllllllll
lllfffffffffffffffllllllllllllllllllllllllllllllllllllffffffffffffffflllssssllll
lllsssssfffffffflllllluulllllllllllllllllluullllllllllllffffffffssssslllssssslll
lllssssssssffllllllluulllllwwllllluuuuuuuuullllllluuullllllffsssssssslllssssslll
lllfffffffffflllllllllllllw  wllllluuuullllllllllllllllllllfffffffffflllssssslll
lllfffffffffllffffffllllllw  wllllluuullllllllllllllffffffflffffffffflllfffsslll
lllsssssssfflffffffffllllllwwllllluuuullllllluuulllfffffffflffssssssslllffffflll
 lllssssssfllllllllllllllllllllllllllllllllllluuullllllllllllfsssssslllsffffllll
 llllffffffflllllllllluulllllllllllllllllllllllllullllllllllfffffffllllsssfllll
  lllllfffffllluuuuuuullllfffffffffffffffffffflllluuuuuuulllffffflllllfsslllll
    llllllllllluuuulllllffffffffffffffffffffffffllllluuuulllflllllllffflllll
      llllllllllllllllfffllffffffffffffffffffllffflllllllllfllllllllllllll
          lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
