       lllll                 llllll
      lllflllll            llllffll
      llfffffllllllllllllllllfffflllll
      llfffffffllllllllllllfffffflllllllllll
      llfffffffssfffssffssfffffffffffffssllllll
     lllffffffffffffsffffffffffffffffffssffffllll
    lllfffffffffffffffffffffffffffffffssfffffssslll
    llffffffffffffffffffffffffffffffffffffffsssfflll
   lllfffffffllfffffffffffflffffffffffffffffssfffflll
lllllllfffffllllfffffffffflllfffflllllllffffffffffflllllll
 llllllllffffllffffffffflflllffllllllfffffffffffffffllllllll
lllllllllfffffffllflllflllfffffllllllllfffffffffffffllssssll
lllllffffffffffflllllllllffffffffffffllfffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllffffll
   llfffffffffffffffffffffffffffffffffffffffffffffffllsfflll
   lllffffffflllffffffffflllffffffffffffffffffffffflllsllll
    lllffffllllllllfffflllllllfffffffffffffffffffflllllll
     lllllllllfffllffflllffffllfffffffffffffllllllllll
         llllllllllllllllllllllllllllllllllllllll
