           llllll                   llllll
           llflllll               lllllfll
          lllfffflllllllllllllllllllfffflll
          llffffffflllllllllllllllfffffflll
         lllffffffffsssffsssffssffffffffllll
      lllllffffffffffssffssfffssffffffffffllll
     llllfffffffffffffffffsfffffffffffffffffllll
    lllffffffffffffffffffffffffffffffffffffffflll
    llffffffffffffllfffffffffffffllffffffffffffll
lllllllffffffffffllllfffffffffffllllfffffffffflllllll
lllllllllffffffffllllffffffffffflllfffffffflllllllll
 llllllllffffffffffffllfflllflllffffffffffflllllllll
lllllllffffffffffffffflllllllllfffffffffffffflllllll
 llfffffffffffffffffffffffffffffffffffffffffffffflll
lllffffffffffffffffffffffffffffffffffffffffffffffflllllllll
llffffffffffffffffllffffllfllfffflfffffffffffffffflllsssslll
llffffffffffffffffllffffllfllffflllffffffffffffffffllsssssll
llssssssfffffffffflllfffllfllffflllffffffffffssssssllsssssll
llffffffffffffffffflllllllflllllllfffffffffffffffflllsssssll
lllssssfffffffffffffllllfffffllllfffffffffffffssssllffffffll
 llssfffffffffffffffffffffffffffffffffffffffffffslllsssfflll
 llllffffffffffffffffffffffffffffffffffffffffffflllffssllll
   llllllfffffffffffffffffffffffffffffffffffllllllfffllll
     lllllfffffffllllllllllllllllllffffffffllllllllllll
        lllllllllll              llllllllllllllllll
