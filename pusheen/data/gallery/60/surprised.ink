                                     llllllll
                                     lllrrlll
                                      llrrll
                                      llrlll
                                      llllll
       lllll               lllll       llll      lll
      llllllll           llllflll     llllll    llllll
     lllfffflllllllllllllllffffll     llllll    llfllllll
     lllf fffllllllllllllffffffllllllllll    lllllffflllll
     lllf fffffssfssffssff fffffffffslllllllllllfff ffflll
     lllfffffffffffsffffffffffffffffsssffllllllff ffffflll
    lllfffffffffffffffffffffffffffffssffffssllllffffffflllll
   lllfffffffffffffffffffffffffffffffffffsssfflllfffffffllll
   llfffffllllllffffffflllllfffffffffffffssffffllfffffflll
llllllllffllllllfffffffllllllllllllllfffffffffffllfffffflll
  lllfllfffllllfffllffflllllflllffffffffffffffffllfflllllll
llllllllffffffffllllllfffffffllllllllfffffffffffllllllll
  lllffff ffffffllrrlllffffffffffffffffffffffffflllll
  lllfffffffffffllllllfffffffffff ffffffffffffffllll
   llfffffffffffffllfffffffffffffffffffffffffffflll
   lllffffffffff ff fffffffffffffffffffffffffffflll
    lllfffffffffffffffffffffffffffffffffffffffllll
     llllffffffffffffffffffffffffffffffffffffllll
      lllffffflllllffffllllllllfffffllllffffflll
       lllllllllllllllllllll llllllllllllllllll
