                                                  llllllllll
                                                  lllrrrlll
                                                  lllrrrlll
                                                  lllrrrlll
                                                   lllrllll
                                                   lllrlll
          lll                         lll          lllllll        ll
         lllllll                    lllllll        lllllll       lllll
        llllflllll               llllllflll        lllllll      lllllll
        lllfffflllll      lllllllllllfffflll       lllllll      lllfllll
       lllfff fffllllllllllllllllllfffffflllllllll  lllll      llllffflllllll
       lllfffff ffflllllsssfffsssffffffffllllllllllllll    lllllllffffffllllll
       lllfffffffffsssffsssffsssfffffffffffffffffsllllllll lllllfffffffffflll
       lllffffffffffsffffssfffsfffffffffffffffffssssfflllllllllffffffffffllll
      lllffffffffffffffffsffffffffffffffffffffffsssfffffsllllllffffffffffllllll
     llllfffffffffffffffffffffffffffffffffffffffssfffffssssfllllffffffffffflllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffsssfffllllfffffffffflllll
    lllfffffffllllllfffffffffffllllllffffffffffffffffffssfffffllllffffffflllll
lllllllfffffflllllwllfffffffffllwwllllffffffffflllffffffffffffflllfffffffllll
lllllllllllffllllllllfffffffffllllllllflllllllllllfffffffffffffflllffffffflllll
   lllffffffffflllllffffflfffffllllllffffffffffffffffffffffffffflllffflllllllll
lllllllllllff fffffffflllllllffffffffffllllllllllffffffffffffffflllflllllll
llllllfffffffffffffffllllrrlllfffffffffffffffffllffffffffffffffflllllll
   lllffffffffffffffflllrrrlllfffffffffffffff f ffffffffffffffffllllll
   lllffffffffffffffffllllllllffffffffffffffffffffffffffffffffffflll
    lllfffffffffffffffffllllffffffffffffffffffffffffffffffffffffllll
    lllfffffffffffffff ffffffffffffffffffffffffffffffffffffffffflll
    llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
     lllllffffffffffffffffffffffffffffffffffffffffffffffffffffllll
       lllllfffffffffffffffffffffffffffffffffffffffffffffffffllll
         lllffffffffllllfffffffflllllllllffffffffllllfffffffflll
         llllllffllllllllllfflllllllllllllllffllllllllllffllllll
          lllllllllll  lllllllllll     lllllllllll lllllllllll
