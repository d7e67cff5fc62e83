   lllllllllll
 lllllrrrrrlllll
lllrrwrrrrrrrllll
llrrwwrrrrrrrrlll
llrw rrrrrrrrrrll   lllll               llllll
llrrrrrrrrrrrrlll  lllfllll           lllllflll
lllrrrrrrrrrrllll  llffffllllllllllllllllffffll
 llllrrrrrrrllll  lllff fffllllllllllllfffffflll
   lllllrlllll  lllllffff ffssffssffssffffffflllll
     lllllll  llllffffffffffffffssfffffffffffffflll
     llllll  llllff ffffffffffffffffffffffffff fflll
       lll   lllffffffffflllfffffffffflllffffffffflll
    lllllllllllllfffffflllllllffffffllllllffffffflllllll
   lllllllllllllllfffffllfffllffffffllfffllfffffllllllll
  lllfffflllllllllffffffff fllffllflllf ffffffflllllllll
  lllffffflllffffffffffffffffllllllllffffffffffffffflllll
   llffffflllfffffffffffffffffffffffffffffffffff ffffllllll
   lllffffflffffffffffffffffffffffffffffffffffffffffffllslll
    lllfffffsssffffffffffffffffffffffffffffffffffffsssllslll
     lllllffsssssffffffffffffffffffffffffffffffffsssssllssll
       lllllffffffffffffffffffffffffffffffffffffffffffllffll
          lllsssfffffffffffffffffffffffffffffffffsssslllflll
           lllfffffffffffffffffffffffffffffffffffffflllsllll
            lllllfffffffffffffffffffffffffffffffllllllllll
              lllllffffffllllllllllllllllffffffllllllllll
                 llllllllllllllllllllllllllllllllllll
