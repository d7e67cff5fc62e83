                                                 llllllllll
                                                lllllllllllll
                                               lllllnnnnlllll
                                               llllnnnnnnllll
                                             llllllllllllllllll
                                          lllllllllllllllllllllllll
                                       lllllllnnncc      ccnnnnllllll
                         llllll      lllllllcnnnn          cnnnclllllll      llllll
                        llllllllll lllllllcc nnnn          cnnnc clllllll  lllllllll
                       lllllllllllllllllc    nnnc          cnnnc   clllllllllllllllll
                       llllfffflllllllcc    cnnnc          cnnnc    cclllllllffffllll
                      lllllfffffflllnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnllllffffflllll
                      llllllllllllllllllllnnnnnnnnnnnnnnnnnnnnnnnnlllllllllllllllllllll
                   lllllllllllllllllllllllcccnnnc          cnnnn clllllllllllllllllllllll
                 llllllllnnnnnnnnnnnnnlllllccnnnc           nnnnccllllnnnnnnnnnnnnnnlllllll
               lllllllnnnnnnnnnnnnnnnnnllllcnnnnc           nnnncllllnnnnnnnnnnnnnnnnnlllllll
             lllllllnnnnnnnnnnnnnnnnnnnllllcnnnnc           nnnncllllnnnnnnnnnnnnnnnnnnnnllllll
            llllllnnnnnnnnnnnnnnnnnnnnnllllllnnnlllllllllllllnnnlllllnnnnnnnnnnnnnnnnnnnnnllllll
           lllllnnnnnllllllllllllllllllllllllnnllllllllllllllnnlllllllllllllllllllllllllnnnnllllll
          llllllllllllllllllllllllllllllllllffffffffssssfffffffllllllllllllllllllllllllllllllllllll
          llllllllllllllllllllfffffffffffffffffffffffsssfffffllllllllllllllllllllllllllllllllllllll
          lllllffffffffffff f f ffffffffffffffffffffffffffffllllllllwww wwwwwwwllllllllfffffflllll
         lllllfffffffffffffffffffffffffffffffffffffffffffffllllllwwwwlllllllllwwwlllllllfff fflllll
        lllllff ffffffffffffffffffffffffffffffffffffffffffllllllwwwlllwwllllllllwwwlllllffffffflllll
        llllffffffffffffffffffffffffffllfffffffffffffffffflllllwwwllww  wllllllllwwllllllffffffflllll
       lllllfffffffffffffffffffffffllllllllffffffffffffffllllllw lllllwllllllllllw wlllllffffffffllll
lllll  llllfffffffffffffffffffffffllllllllllfffffffffffffllllllwwwlllllllllllllllwwwlllllfffffffflllll lllll
lllllllllllllllllfffffffffffffffffllllllllllfffffffffffffflllllwwwllllllllllllllwwwllllllfflllllllllllllllll
lllllllllllllllllllfffffffffffffffllllllllllfffffffffffffffllllllwwwlllllllllllwwwllllllflllllllllllllllllll
     lllllffffffffffffffffffffffffffllllllffffffffffffffffflllllllwwwwllllllwwwwlllllllffffffffffflllll
     llllfffffffffffffffffffffffff ffffffff ffffffffffffffffflllllllllww  wwwlllllllllllffffffffffflllll
  lllllllllllllllllffffffffffffffffffffffffffffllllllllllllllflllllllllllllllllllllllllllllllllllllllllllll
 llllllllllllllllfffffffffffffffffffffffffffffllllllllllllllllffflllllllllllllllllnnnnlllllllllllllllllllll
 llllllffffffffff fffffffffffffffffffffffffffffllllllllllllllffffffffllllllllllllnnnnnnllllffffffffffllllll
  lllllff ffffffffffffffffffffffffffffffffffffff f f f f f f f fff fffffffffflllllnnnnnnllllffffffffflllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllllnnnnnnllllffffffffflllllllllll
 lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllnnnnnnllllffffffffflllllllllllll
lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllnnnnnnllllfffffffflllllllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffflllllnnnnnnllllffffffffllllsssssllllll
llllfffffffffffffffffffffffffffffffffflllffffffffllllfffllllfffffffllllffffffffffflllllnnnnnnllllfffffffllllsssssssllll
llllfffffffffffffffffffffffffffffffffllllffffffffllllffllllffffffffllllf fffffffffflllllnnnnnllllfffffffllllssssssssllll
llllsssssssssssffffffffffffffffffffffllllffffffffllllffllllffffffffllllf ffffffff ffllllllnllllllsssssssllllssssssssllll
llllsssssssssssssfffffffffffffffffffffllllfffffffllllffllllffffffffllllf fffffffffffflllllllllllssssssssllllssssssssllll
llllssssssssssffffffffffffffffffffffffllllfffffffllllffllllfffffffllllfffffffffffffffffflllllfssssssssssllllssssssssllll
llllfffff f fffffffffffffffffffffffffffllllffffflllllfffllllffffflllllfffffffffffffff ffffffffffffff fffllllssssssssllll
llllffffffffffffffffffffffffffffffffffffllllllllllllfffflllllllllllllfffffffffffffffffffffffffffffffffffllllfffffffsllll
lllllssssssssfffffffffffffffffffffffffffflllllllllfffffffflllllllllffffffffffffffffffffffffffffssssssssllllff ffffffllll
 llllsssssssssssfffffffffffffffffffffff fffffffffff ffff fffffffffff ffffffffffffffffffffffffssssssssssllllfffffffflllll
 lllllssssssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssslllllsfffffffllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssffllllll
   lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllsssssssllllll
    llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllffssssllllll
     lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllfffffllllllll
        llllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllfffflllllllll
           llllllllffffffffffffffffffllllllffffffffffffffffffffffflllllffffffffffffffffffllllllllfllllllllllll
               llllllfffffffffffffflllllllllllllllllllllllllllllllllllllllfffffffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll                                  lllllllllllllllllll
