         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssfffff flll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffflllffffffffflllfffffffffll
lllllfffffffflllllffffffflllllffffffffflllll
llllllllfffffflllffffffffflllffffffflllllll
llllllllfffffffffllflllfllfffffffffflllllll
lllffffffffffffffflllllllffffffffffffffflll
llfffffffffffffffffffffffffffffffffffffffllllll
llfffffllllllllllllllllllllllllllllllffffllsslll
llssssfllllllrrrrrrrrrrrrrrrrrrlllllfsssssllssll
llffffflllllllrrrllrrrrrrllrrlllllllfffffllsssll
llsssffffffffllrrrrrrllrrrrrlllfffffffsssllfffll
lllfffflllllllllllllllllllllllllllllfffflllsflll
 llllfffffflllllglllllllllglllllffffffllllsllll
   lllllfffffflllllllllllllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
