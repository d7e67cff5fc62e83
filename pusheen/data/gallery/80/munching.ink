                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf ffffllllllllllllllllllllllllffff fflll
              lllfffff ffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssffffffffffflll
           llllllfffffffffffssssffssssfffsssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssffffffffffffffffff ffffllll
       llllff ffffffffffffffffffffffffffffffffffffffffffff fffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllff ffffffffffffflllllffffffffffffffflllllffffffffffff fflll
    llllfffffffffffffffllllllfffffffffffffflllllllffffffffffffffllll
llllllllllllfffffffffffllllllffffffffffffffllllllfffffffffffllllllllllll
 llllllllllllfffffffffffllllffffffffffffffffllllfffffffffffllllllllllll
   lllffffffffffffffffffffffflllfffllffffllffffff fffffffffffffffflll
 llllllllllllfffffffffffffffflllffllllfflllfffffffffffffffflllllllllllll
 llllfffffffffffffffffffffffffllllllllllllffffffffffffffffffffffffflllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffff fffffflll
 lllfffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffllllllllll
lllfffffffffffffffllffffffffffffffffffffffffffffffffllfffffffffffffffllllllllll
lllffffffffllllllllllllllllllllllllllllllllllllllllllllllllllfffffffflllssssllll
lllsssssffflllgggglllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllgggglllfffssssslllssssslll
lllssssssssflllllllllrrrrrrrrlrrrrrrrrrrrrllrrrrrrrlllllllllfsssssssslllssssslll
lllffffffffflllllllllllrrrrrlllrrrrrrrrrrlllrrrrrlllllllllllffffffffflllssssslll
lllfffffffffffffffffllllrrrrrrrrrrrrrrrrrrrrrrrrllllffffffffffffffffflllffssslll
lllsssssssfffffffffffllllrrrrrrrrrllllrrrrrrrrrllllfffffffffffssssssslllffffflll
 lllssssssfllllllllllllllllllrrrrrrllrrrrrrllllllllllllllllllfsssssslllsffffllll
 llllfffffffflllllllllgggllllllllllllllllllllllggglllllllllfffffffflllssssfllll
  lllllffffffffffflllllllgggggllllllllllllggggglllllllfffffffffffllllfssslllll
    llllllllffff ffffllllllllllllggggggllllllllllllffff ffffflllllllffflllll
      lllllllffffff fffffllllllllllllllllllllllfffff fffffffllllllllllllll
          lllllllfffflllllllllllllllllllllllllllllllfffflllllllllllllll
           lllllllllllllll    llllllllllll    lllllllllllllllllll
