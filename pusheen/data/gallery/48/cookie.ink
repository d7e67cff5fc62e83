         lllll               lllll
         llfflll           llllflll
        llffffflllllllllllllfffffll
       lllfffffffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffflllffffffffflllfffffffffll
lllllfffffffflllwlfffffffllllllffffffffllll
llllllllffffflllllffffffflllllfffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llffffffffffffffffflllllfffffffffffffffffllllll
llfffffffffffffflllllollfffffffffffffffffllsslll
llssssfffffllflllooonnllllffffllfffffsssssllssll
llfffffffffllllllnnoooooolllllllfffffffffllsssll
llsssffffffffffflloooonooollffffffffffsssllfffll
lllffffffflllllllonooooooolllllllffffffflllsflll
 llllffffffffflllonoooonnolllfffffffffllllfllll
   lllllfffffffllllllolllllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
