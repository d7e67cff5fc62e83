       lllll                 llllll
      lllflllll            llllffll
      llfffffllllllllllllllllfffflllll
      llfffffffllllllllllllfffffflllllllllll
      llfffffffssfffssffssfffffffffffffssllllll
     lllffffffffffffsffffffffffffffffffssffffllll
    lllfffffffffffffffffffffffffffffffssfffffssslll
    lllllllllllllllllllllllllllllllllfffffffsssfflll
   lllflllkw wkkkklllllkkw kkkkkllffffffffffssfffflll
llllllllllwwkkkkklllflllwwkkkkklllllllllffffffffffflllllll
 llllllllllllllllllffflllllllllllllllfffffffffffffffllllllll
lllllllllfffffffllflllflllfffffllllllllfffffffffffffllssssll
lllllffffffffffflllllllllffffffffffffllfffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllssssll
   llfffffffffffffffffffffffffffffffffffffffffffffffllffffll
   llfffffffffffffffffffffffffffffffffffffffffffffffllsfflll
   lllffffffflllffffffffflllffffffffffffffffffffffflllsllll
    lllffffllllllllfffflllllllfffffffffffffffffffflllllll
     lllllllllfffllffflllffffllfffffffffffffllllllllll
         llllllllllllllllllllllllllllllllllllllll
