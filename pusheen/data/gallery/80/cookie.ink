                llllll                            llllll
               lllllllll                        lllllllll
               lllffflllll                    lllllffflll
              llllfffffflllllllllllllllllllllllllfffffflll
              lllffffffffllllllllllllllllllllllfffffffflll
              lllfffffffffffssssffssssfffsssffffffffffflll
           llllllfffffffffffssssffssssffssssfffffffffffflllll
         llllllffffffffffffffssfffssssfffssffffffffffffffllllll
        llllfffffffffffffffffffffffssfffffffffffffffffffffffllll
       lllffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      lllfffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffffllllllffffffffffffffllllllffffffffffffffflll
     lllffffffffffffffllll  llffffffffffffll  lllllfffffffffffffllll
llllllllllllfffffffffllllllllllffffffffffllllllllllfffffffffllllllllllll
  lllllllllllfffffffffllllllllffffffffffffllllllllffffffffflllllllllll
   lllffffflfffffffffffllllllflffffffffffllflllllffffffffffflffffflll
 llllllllllllfffffffffffffffflllffflllfflllfffffffffffffffflllllllllllll
 llllffffffffffffffffffffffffllllllllllllllffffffffffffffffffffffffllll
 lllfffffffffffffffffffffffffffllllffllllffffffffffffffffffffffffffflll
 lllfffffffffffffffffffffffffffflllllllffffffffffffffffffffffffffffflllllllll
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
    llllllllfffffffffffffllllooooooooonnnoollllfffffffffffffflllllllffflllll
      lllllllfffffffffffflllllllllooooollllllllfffffffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
            llllllllllllll    llllllllllll     llllllllllllllllll
