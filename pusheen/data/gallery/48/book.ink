         lllll               lllll
         llfflll           llllflll
        llffffflllllllllllllfffffll
       lllfffffffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llfffffffffffffffffffffffffffffffffll
lllllffffffffflllfffffffffllllfffffffffllll
llllllllffffflllllffffffffllllfffffflllllll
llllllllffffffflfflfflffflflfffffffflllllll
lllfffffffffffffflllllllllfffffffffffffflll
llfffffffffflllllllllffllllllllffffffffffllllll
llffffffflllllllllllllllllllllllllfffffffllsslll
llssssffllllbllllllllllllllllllblllffsssssllssll
llffffffllllllbbbbbbbllbbbbbbllllllffffffllsssll
llsssffffffflllbbbbbbllbbbbbbllfffffffsssll ffll
lllfffflllllllbbbbbbbllbbbbbbllllllllffflllsflll
 llllfffflllllbbbbbbbllbbbbbbblllllfffllllfllll
   lllllffllllllllllllllllllllllllfflllllllll
      llllllllllllllllllllllllllllllllllll
