         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffffffffffffffffffffffff ffll
lllllffffffffflllfffffffffllllffffffffflllll
llllllllffffflllllffffffffllllfffffflllllll
llllllllffffffflfflfflffflflfffffffflllllll
lllfffffffffffffflllllllllfffffffffffffflll
llffff ffffflllllllllffllllllllffffffffffllllll
llffffffflllllllllllllllllllllllllfffffffllsslll
llssssffllllbllllllllllllllllllblllffsssssllssll
llffffffllllllbbbbbbbllbbbbbbllllllffffffllsssll
llsssffffffflllbbbbbbllbbbbbbllfffffffsssllfffll
lllfffflllllllbbbbbbbllbbbbbbllllllllffflllsflll
 llllfffflllllbbbbbbbllbbbbbbblllllfffllllfllll
   lllllffllllllllllllllllllllllllfflllllllll
      llllllllllllllllllllllllllllllllllll
