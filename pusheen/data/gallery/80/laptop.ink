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
     lllff fffffffffffffllllffffffffffffffffllllfffffffffffff fflll
    llllfffffffffffffffllllllfffffffffffffflllllllffffffffffffffllll
llllllllllllfffffffffffllllllfffffffffffffflllllllffffffffffllllllllllll
  lllllllllllfffffffffffllllfffffffffffffffflllllfffffffffflllllllllll
   lllffffflffffffffff ffffffllffffllffffllffffff fffffffffflffffflll
lllllllllllllfffffffffffffffflllffllllfflllfffffffffffffffflllllllllllll
 llllfffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffflllll
 lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffff fff fflll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllll
lllfffffffffffflllllllllllllllllllllllllllllllllllllllllllfffffffffffllllllllll
lllfffffffffffllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllffffffffffflllssssllll
lllsssssffffffllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllffffffssssslllssssslll
lllssssssssfffllleeeeeeeeeeeeeelllllllllleeeeeeeeeeeeeelllfffsssssssslllssssslll
lllfffffffffffllleeeeeeeeeeeeelllllllllllleeeeeeeeeeeeelllffffffffffflllssssslll
lllfffffffffffllleeeeeeeeeeeeelllwwwlwwwlleeeeeeeeeeeeelllffffffffffflllfffsslll
lllsssssssffffllleeeeeeeeeeeeellllw  wlllleeeeeeeeeeeeeellffffssssssslllffffflll
 lllssssssfffflleeeeeeeeeeeeeeeelllllllleeeeeeeeeeeeeeeelllfffsssssslllsffffllll
 llllffffffffllleeeeeeeeeeeeeeeeeelllleeeeeeeeeeeeeeeeeelllffffffffllllsssfllll
  lllllffffffllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllfffffflllllfsslllll
    llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllffflllll
      llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
