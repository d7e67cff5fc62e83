                                             eee   eee
       lll                  lll               eee   eee
      lllllll             llllll               eee   ee
      llffllll          llllffll               eee   ee
     lllffffllllllllllllllffffllllllll        eee   eee
     lllffffffllffssffssffffffflllllllllll   eee   eee
     lllfffffffsffssffssffffffffffffsssllllleee   eee
    lllffffffffffffsfffffffffffffffsssffffleee   eee
    llfffffffffffffffffffffffffffffssffffssseell eee
   lllffflllllllfffffflllllllffffffffffffssffeell eee
lllllllfffllllllfffffflllllllflllllllfffffffffelll ee
llllllllfffllllffffffffflllffllllllfffffffffffflll
llllllllfffffflllfllffllffffflllllllfffllllllllllllll
lllllffffffffffllllllllfffffffffffffflllnnnnnnnnnnnlllllll
  lllffffffffffffffffffffffffffffffffllrrrlllllllrrllrrrrlll
  lllffffffffffffffffffffffffffffffffflrrrrrrrrrrrrrlllrrrll
  lllffffffffffffffffffffffffffffffffflrrrrrrrrrrrrlllllrrrl
   llffffffflllfffffffflllffffffffffffllrrrrrrrrrrrllrrrrrll
   llllffflllllllfffflllllllffffffffffllrrrrrrrrrrrlrrrrrlll
    llllllllffflllfffllffflllfffffffffllrrrrrrrrrrrlllllll
       llllllllllllllllllllllllllllllllllllllllllllll
