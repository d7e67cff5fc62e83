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
     lllff ffffffffffffllllllffffffffffffffllllllffffffffffff fflll
    llllffffffffffffffllllwwllffffffffffffllwwlllllfffffffffffffllll
llllllllllllfffffffffllllllllllffffffffffllllllllllfffffffffllllllllllll
  lllllllllllfffffffffllllllllffffffffffffllllllllffffffffflllllllllll
   lllffffflfffffffffffllllllflffffffffffllflllllffffffffffflffffflll
lllllllllllllfffffffff fffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllfffffffffffffffffffffffflllll
 lllfffffffffffffffffffffffffffllllffllllffffffffffffffffffff fff fflll
llllfffffffffffffffffffffffffffflllllllfffffffffffffffffffffffffffffllllllllll
lllfffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffffffffllllllllll
lllffffffffffffffffffffffflllllloonnolllffffffffffffffffffffffffffffflllssssllll
lllsssssffffffffffffffffflllloooonnnnlllllffffffffffffffffffffffssssslllssssslll
lllssssssssfffffffllllllllloonnnoooooollllllffflllllllfffffffsssssssslllssssslll
lllfffffffffffffffllllllllllonnnooooooooolllllllllllllffffffffffffffflllssssslll
lllffffffffffffffffffffffllllooooooooooooolllllfffffffffffffffffffffflllfffsslll
lllsssssssfffffffffffffffflllooooooonnnoooolllffffffffffffffffssssssslllffffflll
 lllssssssfffffflllllllllllllooooooonnnoooolllllllllllllffffffsssssslllsffffllll
 llllfffffffffffffllllllllloonnnnoooooooooooolllllllllfffffffffffffllllsssfllll
  lllllffffffffffffffffflllooonnoooooonnnoooolllffffffffffffffffflllllfsslllll
    llllllllffffffffff ffllllooooooooonnnoollllff ffffffffffflllllllffflllll
      lllllllfffffffffffflllllllllooooollllllllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
           lllllllllllllll  llllllllllllllll  lllllllllllllllllll
