            lllll            llllll
           llffllll        llllffll
           llffffllllllllllllfffflll
         llllff fffssfssffsffffffflll
       llllfffffffffffssfffffffffffllll
      lllffffffffffffffffffffffff ffflll      ll
      llff ffffflllfffffffflllffffffffllllllllll
   lllllllffffffllllfffffffllllffffflllllllrrll
     llfllfffffflllflfffflffllffffffllfllrrrll
   lllllllfffff ffffllllllffffffffffllllllrrll
   lllllllllffffffffffflfffffffffflllllllllrlll
   lllrrrrllllllllllllllllllllllllllrrrrlllrrlll
   lllllllllllrrrrrrrlllllrrrrrrlllllllllllrrrll
  lllssssffllllllllllllllllllllllllfffsssllrlll
  lllssfffffffffffllllllllllfffffffffffssllrll
 llrllssffffffffffllllllllllffffffffffssllrlll
lllrrlllffffffffffllllllllllffffffffffflllrrll
llrrrrllllfffffffllllllllllllffffffflllllllllll
lllllllllllllllllllllllllllllllllllllll     llll
