         lllll               lllll
         llffllll          llllflll
        llffffflllllllllllllfffffll
       lllfff fffssffssfssffffffflll
     llllfffffffffsffssffsffffffffllll
    lllfffffffffffffffffffffffffffffflll
   llffffffffffllffffffffffllffffff ffll
lllllfffffffflllllffffffffllllffffffffflllll
llllllllfffffflllffffffffflllffffffflllllll
llllllllfffffffffllffllfllfffffffffflllllll
lllffffffffffffffflllllllffffffffffffffflll
llffff fflllllllllllllllllllllllllfffffffllllll
llfffffflllllllllllllllllllllllllllffffffllsslll
llssssfflleeeeeeeeellelleeeeeeeeellffsssssllssll
llfffffflleeeeeeeelllllllleeeeeeellffffffllsssll
llsssffflleeeeeeeelllwwlleeeeeeeellfffsssllfffll
lllffffflleeeeeeeeellllleeeeeeeeellffffflllsflll
 lllllllllllllllllllllllllllllllllllllllllfllll
   llllllllllllllllllllllllllllllllllllllllll
    llllllllllllllllllllllllllllllllllllll
