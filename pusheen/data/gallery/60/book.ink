           llllll                   llllll
           llflllll               lllllfll
          lllfffflllllllllllllllllllfffflll
          llffffffflllllllllllllllfffffflll
         lllffffffffsssffsssffssffffffffllll
       llllffffffffffssffssfffssffffffffffllll
     llllfffffffffffffffffsfffffffffffffffffllll
    lllffffffffffffffffffffffffffffffffffffffflll
    llfffffffffffffffffffffffffffffffffffffffffll
lllllllffffffffffllllfffffffffffllllfffffffffflllllll
lllllllllffffffffllllfffffffffffllllffffffflllllllll
 llllllllffffffffffffllffflffflfffffffffffflllllllll
lllllllfffffffffffffflllllllllllffffffffffffflllllll
 llffffffffffffffffffflllllllllfffffffffffffffffflll
lllfffffffffffflllllllllffffflllllllllfffffffffffflllllllll
llfffffffffllllllllwwwlllllllllwwwllllllllfffffffflllsssslll
llffffffffllllllllllllllllllllllllllllllllfffffffffllsssssll
llssssssflllllllbbbbbbbbblllbbbbbbbbblllllllfssssssllsssssll
llfffffffffffllllbbbbbbbblllbbbbbbbllllffffffffffflllsssssll
lllssssfflffffflllbbbbbbblllbbbbbbbllfffffflffssssllffffffll
 llssffflllllllllbbbbbbbblllbbbbbbbblllllllllfffslllsssfflll
 llllffffflllbbbbbbbbbbbblllbbbbbbbbbbbbllfffffflllffssllll
   llllllfflllllllllllllllllllllllllllllllffllllllfffllll
     lllllffff fflllllllllllllllllllff ffffllllllllllll
        lllllllllll              llllllllllllllllll
