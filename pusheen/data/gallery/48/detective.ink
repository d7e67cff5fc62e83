                   llllll
                  lllllll
           l   lllllllllllll   ll
         llllllllcnc   cncllllllll
         lllllllnnnnnnnnnnnllllllll
       llllllllllcncccccnclllllllllll
     lllnnnnnnnlllncccccnnllnnnnnnnlll
    llllllllllllllnlllllflllllllllllllll
    lllffffffffffffffffflllllllllllfllll
   llffff ffffffffffffflllllllllwlllffll
lllllfffffffflllllfffffllwllllllwlllffflllll
llllllllfffffflllffffffllllllllllllllllllll
llllllllfffffffffffllllllllllllllllllllllll
lllfffffffffffffffflllllfffflllllnnllffflll
llfff fffffffffffffffffff ffffflllnnllfffllllll
llfffffffffffffllffllfllffflfffflllnnllffllsslll
llssssfffffffffllffllfllffllfffffllllllsssllssll
llfffffffffffffllffllfllffllfffffffllffffllsssll
llssssffffffffffllllfffllllfffffffffffsssllfffll
lllffffffffffffffffff fffffffffffffffffflllsflll
 llllfffffffffffffffffffffffffffffffffllllfllll
   lllllfffffffllllffffffllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
