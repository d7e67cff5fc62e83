                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf fffflllllllllllllllllllllllllfff fflll
              lllfffff ffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssfffffffffffllll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssffffffffffffffffff fffflllll
      llllfff ffffffffffffffffffffffffffffffffffffffffffff fffllll
      lllffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     lllff ffffffffffffffllffffffffffffffffffllffffffffffffff fflll
    llllfffffffffffffffllllllffffffffffffffllllllfffffffffffffffllll
llllllllllllffffffffffllllllllffffffffffffflllllllffffffffffllllllllllll
  lllllllllllffffffffffllllllffffffffffffffllllllfffffffffflllllllllll
   lllffffflfffffffffffffffffflffffffffffllffffffffffffffffflffffflll
lllllllllllllfffffffffffffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffflllll
 lllfffffffffffffffffffffffffffllllffllllffffffffffffffffffff fff fflll
llllfffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffllllllllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
lllfffffffffffffffffffffflllfffflllfflllfffffllfffffffffffffffffffffflllssssllll
lllsssssffffffffffffffffflllfffffllfflllfffflllfffffffffffffffffssssslllssssslll
lllssssssssfffffffffffffflllffffflllfllffffflllffffffffffffffsssssssslllssssslll
lllfffffffffffffffffffffflllfffflllfflllfffflllfffffffffffffffffffffflllssssslll
lllffffffffffffffffffffffflllllllllfflllllllllffffffffffffffffffffffflllfffsslll
lllsssssssfffffffffffffffffflllllfffffflllllffffffffffffffffffssssssslllffffflll
 lllssssssffffffffffffffff ffffffffff ffffffffffffffffffffffffsssssslllsffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfsslllll
    llllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllffflllll
      lllllllffffffffffffllffffffffffffffffffllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
