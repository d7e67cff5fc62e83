                   lllll                lllll
                  lllfllll           lllllflll
                 lllffffllllllllllllllllffffll
                 lllf ffffllllllllllllfffffflll
               lllllffff ffssffssffssffffffflllll
             llllffffffffffffffssffffffffffffffllll
            lllffffffffffffffffffffffffffffff fflll
            llffffffffffffffffffffffffffffffffffflll
         lllllllffffffllllfffffffffllllffffffffflllllll
         llllllllfffffllllfffffffffllllffffffffllllllll
         llllllllffffffffffffllllffffffffffffflllllllll
    llllllllllllffffff ffffflllllfff ffffffffffffffllll
  lllllllwwlllllllffffffffffflllfffffffffffffff fffflllllll
 llllwwwllllwwwllllfffffflfffflfflfffllffffffffffffffllsllll
lllwllllllllllllwlllllllllllllllllfffllfffffffffffsssllsssll
lllwwwllllllllwwwwllllllllllllllllfffllfffffffffsssssllsssll
lllwllllllllllllwwlllnnnlllfffllflllllfffffffffffffffllfffll
lllwwwlllllllllwwlllllllllllllllffffffffffffffffsssslllfflll
lllllllwllllwlllllllffffffflllfffff ffffffffffffffflllssllll
  llllllwwwwwlllllfffffffffffffffffffffffffffffflllllfllll
   lllllllllllllllffffffllllllllllllllllfffffflllllllllll
       llllll  llllllllllllllllllllllllllllllllllllll
