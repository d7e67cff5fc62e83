         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffflllffffffffflllffffff ffll
lllllfffffffflllwlfffffffllllllfffffffflllll
llllllllffffflllllffffffflllllfffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllffffffffffff ffllllllllff ffffffffffflll
llffff fffffffffffflllllfffffffffffffffffllllll
llfffffffffffffflllllollfffffffffffffffffllsslll
llssssfffffllflllooonnllllffffllfffffsssssllssll
llfffffffffllllllnnoooooolllllllfffffffffllsssll
llsssffffffffffflloooonooollffffffffffsssllfffll
lllffffffflllllllonooooooolllllllffffffflllsflll
 llllffffffffflllonoooonnolllfffffffffllllfllll
   lllllfffffffllllllolllllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
