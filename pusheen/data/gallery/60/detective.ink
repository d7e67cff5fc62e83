                        llllll
                       lllnnlll
                     llllllllllll
            llll  lllllnccccccnlllll   lll
            lllllllllccnc    cnncllllllllll
           lllfflllcccnnnccccnnncccllllflll
         llllllllllllcnnccccccnncllllllllllll
       lllllnnnnnnnlllnnc     nncllnnnnnnnlllll
      llllnnnnnnnnnlllnnllllllnnlllnnnnnnnnnllll
     lllllllllllllllllffllllllfnlllllllllllllllll
     llllllfffffffffffffffffffllllllwllllllllllll
    lllffff f ffffffffffffffflllwwllllllwlllffflll
   lllfffffffffffflllfffffffflllwllwlllllwlllffflll
lllllllfffffffffflllllffffffflllwlllllllwwlllfflllllll
llllllllllffffffflllllfffffffllllwlllllwllllllllllllll
 lllllllllfffffffffffffffffffflllllllllllllllllllllll
lllllllffffffffffffffffllllllllffllllllllnnlllflllllll
 llffff fffffffffffffffffffffffffffffffllnnnlllfffflllll
lllfffffffffffffffffffffffffffffffffffffllnnnlllfffllllllll
llfffffffffffffffffllfffllffllfffflffffffllnnnllffffllssslll
llssssfffffffffffffllfffllllllf flllffffffllnnlllsssllssssll
llssssssfffffffffffllfffllllllfffllfffffffflllllssssllssssll
llffffffffffffffffflllllllfflllllllffffff ffffffffffllssssll
lllssssffffffffffffffllllffffllllffffffffffffffsssslllffffll
lllsfffffffffffffff fffffffffffffffffffffffffffffffllssfflll
 llllfffffffffffffffffffffffffffffffffffffffffffflllfssllll
   llllllffffffffffffffffffffffffffffffffffffllllllflllll
     lllllfffffffflllllllllllllllllllffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
