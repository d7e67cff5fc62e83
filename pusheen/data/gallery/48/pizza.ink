         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffffffffffffffffffffffff ffll
lllllfffffffflllllffffffflllllffffffffflllll
llllllllffffflfffllffffffllffllffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llffff fffflllllllllllllllllllllfffffffffllllll
llfffffffflllooooooolllloooooolllffffffffllsslll
llssssfffllllllllllllllllllllllllllffsssssllssll
llfffffflllllllyllllyyyllllyyllllllffffffllsssll
llsssffffffffllyllllyyyllllyllffffffffsssllfffll
lllfffflllllllllyyyllllyyyylllllllllfffflllsflll
 llllffffffffffllyylllllyyllffffffffffllllfllll
   lllllfffffffllllyyyyylllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
