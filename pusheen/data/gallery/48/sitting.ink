         lllll               lllll
         llfflll           llllflll
        llffffflllllllllllllfffffll
       lllfffffffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llfffffffffffffffffffffffffffffffffll
lllllfffffffflllllffffffffllllfffffffffllll
llllllllfffffflllfffffffffllllfffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llfffffffffffffffffffffffffffffffffffffffllllll
llfffffffffffffllffllfllffflfffffffffffffllsslll
llssssfffffffffllffllfllffllfffffffffsssssllssll
llfffffffffffffllffllfllffllfffffffffffffllsssll
llsssfffffffffffllllfffllllfffffffffffsssllfffll
lllffffffffffffffffffffffffffffffffffffflllsflll
 llllfffffffffffffffffffffffffffffffffllllfllll
   lllllffffffflllfffffffllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
