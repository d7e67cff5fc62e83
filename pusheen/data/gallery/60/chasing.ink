

lllllll llllllllll
lloollllllllloolll
lllooollyllooolll
 llloollyllooolll
 llloollyllloolll
 lllllllllllllll
       llllll               lllll
       lllfllll           llllflll
       llfffflllllllllllllllfffflll
      lllff ffflllllllllllfff ffllllllllll
      lllffff ffssffssffsff ffffffffffslllllll
      lllfffffffffffsffffffffffffffffsssffflllll llllllll
     lllfffffffffffffffffffffffffffffssffffssslllllsssllll
    lllffffffffffffffffffffffffffffffffffffssffllllsssslll
    lllfffflllllffffffffllllfffffffffffffffsfffffllsssssll
 llllllllfflllllffffffffllllfffllllllllffffffffffllfffffll
   lllfflfffffffllllllllfffffffllfffffffffffffffffllffflll
 llllllllffffffflllllllfffffffflllllllffffffffffffllsllll
    llffff fffffflllllffffffffffffffffffffffffffffllllll
    llffffffffffffffffffffffffffffffffffffffffffffllll
    llfffffffffff ffffffffffffffffffffffffffffffffll
    lllfffffffffffffffffffffffffffffffffffffffffflll
     lllfffffffffffffffffffffffffffffffffffffffflll
      lllllfffffffffffffffffffffffffffffffffffllll
         lllfffffllfffflllllllllllffffflffffflll
          llllllllllllllll      lllllllllllllll
