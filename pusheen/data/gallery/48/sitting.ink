         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffffffffffffffffffffffff ffll
lllllfffffffflllllffffffffllllffffffffflllll
llllllllfffffflllfffffffffllllfffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llffff ffffffffffffffffffffffffffffffffffllllll
llfffffffffffffllffllfllffflfffffffffffffllsslll
llssssfffffffffllffllfllffllfffffffffsssssllssll
llfffffffffffffllffllfllffllfffffffffffffllsssll
llsssfffffffffffllllfffllllfffffffffffsssllfffll
lllffffffffffffffffff fffffffffffffffffflllsflll
 llllfffffffffffffffffffffffffffffffffllllfllll
   lllllffffffflllfffffffllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
