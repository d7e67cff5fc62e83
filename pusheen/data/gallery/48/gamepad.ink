         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllffffflllffffffffffffflllfffffflll
   llffffffffllllllfffffflllllfffff ffll
lllllffffff flllllffffffflllllffffffffflllll
llllllllfffffflllfffffffffllllfffffflllllll
llllllllfffffffffllfllllllfffffffffflllllll
lllfffffffffffffffllllllllfffffffffffffflll
llffff fffffffffffflllllfffffffffffffffffllllll
llffffffffflllllllllllllllllllllfffffffffllsslll
llssssffllllullllllllllluullllullllffsssssllssll
llffffffllllllllwwllluulllllllllllllfffffllsssll
llsssfflffffllllwlllluulllluullfffflffsssllfffll
lllffffllllllllllllllllllllllllllllllffflllsflll
 llllfflluuullllffffffffffffllluuullffllllfllll
   lllllllllllflllfffffffllllflllllllllllllll
      llllllllllllllllllllllllllllllllllll
