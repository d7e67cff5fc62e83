
 lll      lll
llllllllllllll
llooolllloooll
 lloollllooll
 llllllllllll
 llllllllllll          lll
      llllll         llllll
     lllfflllllllllllllfflll
     llffffflllllllllfffffllllllll
     llfff ffsffsffsffffffffffsslllll   llll
    lllfffffffffffffffffffffffssffflllllllllll
    llffffffffffffffffffffffffsfffssfllllsssll
   llfffflllfffffffllllfffffffffffsffffllssslll
 lllllllflllfffffffllllflllllllffffff fllffflll
 lllllllfffffllllllfffffflllllffffffffffllsfll
 llllfffffffflllllffffffffffllfffffffffflllll
   llffffffffffllffffffffff fff fffffffflll
   llffffffff ffffffffffffffffffffffffffll
   lllffffffffffffffffffffffffffffffffflll
    llllfffffffffffffffffffffffffffffllll
      lllffffflffffllllllllfffflfffflll
       lllllllllllllllllllllllllllllll
