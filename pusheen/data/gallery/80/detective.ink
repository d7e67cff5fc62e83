                                llllllll
                               llllllllll
                               llllllllll
                            llllllllllllllll
                  l      lllllnnncccccccnnlllll      l
                llllll  lllllcnnc      cnncclllll llllll
               llllllllllllc cnnc      cnnc cclllllllllll
               lllfffllllnnnnnnnnnnnnnnnnnnnnnnllllffflll
              llllllllllllllnnnnnnnnnnnnnnnnlllllllllllllll
           lllllllllnnnnnlllccnnc      cnncclllnnnnnnllllllll
          lllllnnnnnnnnnnnlllcnnc       nnclllnnnnnnnnnnnnlllll
        lllllnnnnnnnnnnnnnllllnnllllllllnnnlllnnnnnnnnnnnnnnllll
       lllllllllllllllllllllllnllllllllllnlllllllllllllllllllllll
      lllllllllllllllllllllllffffffssfffflllllllllllllllllllllllll
      llllffffffffffffffff ffffff fffffflllllwwwwwwwllllllffffllll
      lllffff fffffffffffffffffffffffffllllwwllllllllwwllllffffllll
     lllfffffffffffffffffllfffffffffffllllwwllwwwlllllwllllffffflll
    llllfffffffffffffffllllllfffffffffllllwwllllllllllwwlllfffffllll
llllllllllllffffffffffllllllllffffffffflllwwllllllllllwllllfllllllllllll
  lllllllllllffffffffffllllllfffffffffflllllwwllllllwwllllllllllllllll
   lllffffflfffffffffffffffffffffffffffflllllllwwwlllllllllflffffflll
lllllllllllllffffffffffffffffffllllllllllfllllllllllllllnlllllllllllllll
 llllffffffffffffffffffffffffffllllllllllfffflllllllllnnnnlllfffffflllll
 lllffff fffffffffffffffffffffffffffffffff ffffffffllllnnnnlllfffffflll
llllffffffffffffffffffffffffffffffffffffffffffffffffllllnnnnlllfffffllllllllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffllllnnnnlllfffffllllllllll
lllfffffffffffffffffffffflllfffflllfflllfffflllfffffffllllnnnnlllfffflllssssllll
lllsssssffffffffffffffffflllfffffllfflllfffflllffffffffllllnnnlllsssslllssssslll
lllssssssssfffffffffffffflllffffflllfllffffflllfffffffffflllllllssssslllssssslll
lllfffffffffffffffffffffflllfffflllfflllfffflllffffffffffffllfffffffflllssssslll
lllffffffffffffffffffffffflllllllllfflllllllllfffffffffff f ffffffffflllfffsslll
lllsssssssfffffffffffffffffflllllfffffflllllffffffffffffffffffssssssslllffffflll
 lllssssssffffffffffffffff fffffff fffffffffffffffffffffffffffsssssslllsffffllll
 llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllsssfllll
  lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllffsslllll
    llllllllffffffffffffffffffffffffffffffffffffffffffffffffflllllllffflllll
      lllllllfffffffffffflllfffffffffffffffffllfffffffffffffllllllllllllll
          llllllllfllllllllllllllllllllllllllllllllllflllllllllllllllll
           lllllllllllllll   lllllllllllllll  lllllllllllllllllll
