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
     lllff ffffffffffffffffffffffffffffffffffffffffffffffffff fflll
    llllffffffffffffffffllllffffffffffffffffllllffffffffffffffffllll
llllllllllllfffffffffffllllllfffffffffffffflllllllffffffffffllllllllllll
  lllllllllllffffffffffllllllfffffffffffffflllllllffffffffflllllllllll
   lllffffflffffffffffffllllfffffffffffffffflllllffffffffffflffffflll
lllllllllllllfffffffff ffffffllffffllffffllffffff ffffffffflllllllllllll
 llllfffffffffffffffffffffffflllffllllfflllfffffffffffffffffffffffflllll
 lllffffffffffffffffffffffffffllllllllllllfffffffffffffffffff fff fflll
llllfffffffffffffffffflllllllllllffffffflllllllllllfffffffffffffffffllllllllll
lllfffffffffffffffllllllllwwlllllllffllllllllwllllllllfffffffffffffffllllllllll
lllfffffffffffflllllllllllllllllllllllllllllllllllllllllllffffffffffflllssssllll
lllsssssffffffllllllllllllllllllllllllllllllllllllllllllllffffffssssslllssssslll
lllssssssssfflllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbllllllffsssssssslllssssslll
lllffffffffffllllllllllbbbbbbbbbbbblllbbbbbbbbbbbllllllllllfffffffffflllssssslll
lllfffffffff fffffffllllbbbbbbbbbbblllbbbbbbbbbbllllffffffffffffffffflllfffsslll
lllsssssssffffffffffflllbbbbbbbbbbblllbbbbbbbbbblllfffffffffffssssssslllffffflll
 lllssssssflllllllllllllbbbbbbbbbbblllbbbbbbbbbbbllllllllllllfsssssslllsffffllll
 llllfffffffflllllllllbbbbbbbbbbbbblllbbbbbbbbbbbblllllllllffffffffllllsssfllll
  lllllfffff flllbbbbbbbbbbbbbbbbbblllbbbbbbbbbbbbbbbbblllf ffffflllllfsslllll
    llllllllfffllllllllllllllllbbbblllbbblllllllllllllllllffflllllllffflllll
      lllllllfffffffllllllllllllllllllllllllllllllllffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
