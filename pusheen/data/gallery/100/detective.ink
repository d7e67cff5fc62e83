                                         lllllllll
                                       llllllllllll
                                       llllnnnnllll
                                       llllllllllll
                                   llllllllllllllllllll
                                llllllnnnccccc cccnnllllll
                     llllll   lllllllcnnn        cnnncllllll    llllll
                    llllllllllllllcc cnnn        cnnn ccllllllllllllll
                   llllffllllllllc   nnnc        cnnn   cclllllllffllll
                   lllfffffllllnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllfffffllll
                  lllllllllllllllllnnnnnnnnnnnnnnnnnnnnlllllllllllllllll
               llllllllllllllllllllccnnnc        cnnnccllllllllllllllllllll
             lllllllnnnnnnnnnnnnllllcnnnc         nnncclllnnnnnnnnnnnnlllllll
            lllllnnnnnnnnnnnnnnnllllcnnnc         nnncllllnnnnnnnnnnnnnnnlllll
          lllllnnnnnnnnnnnnnnnnnnllllnnnlllllllllllnnllllnnnnnnnnnnnnnnnnnnlllll
         lllllnnnnnllllllllllllllllllnnllllllllllllnnllllllllllllllllllnnnnnlllll
        llllllllllllllllllllllllllllfffffffssssfffffslllllllllllllllllllllllllllll
        llllllllllllffffffffffffffffffff fffssffffflllllllllllllllllllllllllllllll
        llllffff ff f f ffffff fffffffffffffffffflllllllwwwllllwwwwllllllfffffllll
       llllfffffffffffffffffffffffffffffffffffffflllllwwllllllllllwwllllllff ffllll
      llllfffffffffffffffffffffffffffffffffffffflllllwwllwwwwllllllwwlllllffffffllll
      llllffffffffffffffffffflllllllffffffffffffllllwwwlllllllllllllwwllllffffffllll
lllllllllffffffffffffffffffflllllllllffffffffffflllllwwllllllllllllwwwllllffffffflllllllll
llllllllllllllllfffffffffffflllllllllffffffffffflllllwwllllllllllllwwlllllllllllllllllllll
    llllllllllllffffffffffffflllllllfffffffffffffllllllwwllllllllwwwlllllfllllllllllll
    llllfffffffffffffffffffffffffffffffffffffffffflllllllwwwwwwwwllllllllfffffffffllll
 lllllllllllllllfffffffffffffffffffffffflllllllllllflllllllllllllllllllllllllllllllllllll
 llllllllllllllfffffffffffffffffffffffllllllllllllllffllllllllllllllnnnllllllllllllllllll
  llllffffffff ffffffffffffffffffffffffffffffffffffffffffffllllllllnnnnnllllfffffffflllll
  lllffffffffffffffffffffffffffffffffffff f f f f fffff fff f ffllllnnnnnllllfffff ffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllnnnnnllllffffffflllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllnnnnnllllfffffffllllllllllll
llllfffffffffffffffffffffffffffffffffffffllffffllffffffffffffffffffllllnnnnnllllffffffllllsssslllll
lllffffffffffffffffffffffffffffllllfffffllllffllllfffffflllfffffffffllllnnnnnllllfffffflllssssssllll
lllssssssffffffffffffffffffffffllllf fffflllfflllffffffflllffffffffffllllnnnnllllsssssslllssssssllll
lllsssssssssssfffffffffffffffffllllfffffflllfflllffffffflllfffffffffffllllllllllssssssslllssssssslll
lllssssssssssffffffffffffffffffllllfffffflllfflllffffffllllffffffffffffflllllllsssssssslllssssssslll
llllffffffffffffffffffffffffffffllllffffllllffllllffffllllffffffffffff fffffffffffffffflllssssssslll
llllfffffffffffffffffffffffffffffllllllllllffffllllllllllffffffffffffffffff ffffffffffllllffffffflll
llllssssssssfffffffffffffffffff fffllllllffffffffllllllfffffffffffffffffffffffsssssssslllff ffffllll
 llllssssssssffffffffffffffffffff fffffffffffff fffffffffffffffffffffffffffffssssssssslllfffffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssffffllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllssssslllll
   llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllfsssslllll
     llllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllffffllllll
       llllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllffllllllll
           llllllfffffffffffffllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllll                           lllllllllllllllll
