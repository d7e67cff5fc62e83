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
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflll
     lllffffffffffffffffllllffffffffffffffffllllffffffffffffffffllll
llllllllllllfffffffffffllllllfffffffffffffflllllllffffffffffllllllllllll
  lllllllllllffffffffffllllllfffffffffffffflllllllffffffffflllllllllll
   lllf ffflffffffffffffllllfffffffffffffffflllllffffffffffflfff flll
 llllllllllllffffffffffffffffllffffllffffllfffffffffffffffflllllllllllll
 llllfffffffffffffffffffffffflllffllllfflllffffffffffffffffffffffffllll
 lllffffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffffflll
 lllfffffffffffffffffflllllllllllffffffflllllllllllffffffffffffffffflllllllll
lllfffffffffffffffllllllllwwlllllllffllllllllwllllllllfffffffffffffffllllllllll
lllfffffffffffflllllllllllllllllllllllllllllllllllllllllllffffffffffflllssssllll
lllsssssffffffllllllllllllllllllllllllllllllllllllllllllllffffffssssslllssssslll
lllssssssssfflllllllbbbbbbbbbbbbbbllllbbbbbbbbbbbbbbbllllllffsssssssslllssssslll
lllffffffffffllllllllllbbbbbbbbbbbblllbbbbbbbbbbbllllllllllfffffffffflllssssslll
lllfffffffffffffffffllllbbbbbbbbbbblllbbbbbbbbbbllllffffffffffffffffflllfffsslll
lllsssssssffffffffffflllbbbbbbbbbbblllbbbbbbbbbblll ffffffffffssssssslllffffflll
 lllssssssflllllllllllllbbbbbbbbbbblllbbbbbbbbbbbllllllllllllfsssssslllsffffllll
 llllfffffffflllllllllbbbbbbbbbbbbblllbbbbbbbbbbbblllllllllffffffffllllsssfllll
  lllllffffffflllbbbbbbbbbbbbbbbbbblllbbbbbbbbbbbbbbbbblllffffffflllllfsslllll
    llllllllfffllllllllllllllllbbbblllbbblllllllllllllllllffflllllllf flllll
      lllllllfffffffllllllllllllllllllllllllllllllllffffffffllllllllllllll
          llllllllfflllllllllllllllllllllllllllllllllffllllllllllllllll
            llllllllllllll    llllllllllll     llllllllllllllllll
