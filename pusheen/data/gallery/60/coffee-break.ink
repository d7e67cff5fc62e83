                                             eee   eee
       lll                  lll               eee   eee
      lllllll             llllll               eee   ee
      llffllll          llllffll               eee   ee
     lllffffllllllllllllllffffllllllll        eee   eee
     lllffffffllffssffssffffffflllllllllll   eee  eeee
     lllfffffffsffssffssffffffffffffsssllllleee   eee
    lllffffffffffffsfffffffffffffffsssffffllee   eee
    llfffffffffffffffffffffffffffffssffffssseell eee
   lllffflllllllfffffflllllllffffffffffffssffeell eee
lllllllfffllllllfffffflllllllflllllllfffffffffflll ee
llllllllfffllllffffffffflllffllllllfffffffffffflll
llllllllfffffflllfllffllffffflllllllfffllllllllllllll
lllllffffffffffllllllllffffffffffffffllllllnnnnnllllllllll
  lllfffffffffffffffffffffffffffffffflllllllllllllllllrlllll
  lllfffffffffffffffffffffffffffffffffllrrrrrrrrrrrlllllrrll
  lllfffffffffffffffffffffffffffffffffllrrrrrrrrrrrlllllrrll
   llffffffflllfffffffflllffffffffffffllrrrrrrrrrrrlllllrlll
   llllffflllllllfffflllllllffffffffffllrrrrrrrrrrrlllllllll
    llllllllffflllfffllffflllfffffffffllllllllllllllllllll
       llllllllllllllllllllllllllllllllllllllllllllll
